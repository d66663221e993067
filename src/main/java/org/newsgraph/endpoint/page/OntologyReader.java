package org.newsgraph.endpoint.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.endpoint.search.Kind;
import org.newsgraph.endpoint.view.Detail;
import org.newsgraph.endpoint.view.Line;
import org.newsgraph.endpoint.view.OntologyView;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Census;
import org.newsgraph.vocabulary.NewsEvents;

/// Reads the page of the ontology out of the ontology, with how much of it the store uses.
record OntologyReader(Graph ontology, Census census, Links links) {
  private static final Set<Node> CLASSES = Set.of(OWL.Class.asNode(), RDFS.Class.asNode());
  private static final Set<Node> PROPERTIES =
      Set.of(RDF.Property.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode());

  OntologyView read() {
    List<Node> terms = terms();
    List<Node> classes = terms.stream().filter(term -> isA(term, CLASSES)).toList();
    List<Node> properties = terms.stream().filter(term -> isA(term, PROPERTIES)).toList();
    List<Node> others =
        terms.stream().filter(t -> !classes.contains(t) && !properties.contains(t)).toList();
    Node self =
        ontology.stream(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
            .map(triple -> triple.getSubject())
            .findFirst()
            .orElse(Node.ANY);
    return new OntologyView(
        first(self, RDFS.label, DCTerms.title).orElse("The news-events ontology"),
        first(self, RDFS.comment, DCTerms.abstract_, DCTerms.description).orElse(""),
        facts(self),
        Stream.of(
                part("Classes", classes, RDFS.subClassOf.asNode()),
                part("Properties", properties, RDFS.subPropertyOf.asNode()),
                part("Values and annotations", others, RDFS.subPropertyOf.asNode()))
            .filter(part -> !part.terms().isEmpty())
            .toList());
  }

  private List<Detail> facts(Node self) {
    return Stream.of(
            texts(self, OWL2.versionInfo.asNode()).findFirst().map(text -> plain("Version", text)),
            Optional.of(plain("Namespace", "ne: <" + NewsEvents.NAMESPACE + ">")),
            detail("Licence", values(self, DCTerms.license.asNode())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Detail plain(String name, String text) {
    return new Detail(name, List.of(new Line(Reference.plain(text), "", List.of())));
  }

  private List<Node> terms() {
    return ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(OntologyReader::isOurs)
        .distinct()
        .sorted(Comparator.comparing(term -> term.getURI().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static boolean isOurs(Node term) {
    return term.isURI()
        && term.getURI().startsWith(NewsEvents.NAMESPACE)
        && term.getURI().length() > NewsEvents.NAMESPACE.length();
  }

  private boolean isA(Node term, Set<Node> types) {
    return types.stream().anyMatch(type -> ontology.contains(term, RDF.type.asNode(), type));
  }

  private OntologyView.Part part(String title, List<Node> terms, Node broader) {
    List<OntologyView.Branch> tree =
        terms.stream()
            .filter(term -> values(term, broader).noneMatch(terms::contains))
            .map(term -> branch(term, broader, terms))
            .toList();
    return new OntologyView.Part(
        title,
        title.toLowerCase(Locale.ROOT).replace(' ', '-'),
        tree,
        terms.stream().map(this::term).toList());
  }

  private OntologyView.Branch branch(Node term, Node broader, List<Node> terms) {
    return new OntologyView.Branch(
        links.to(term, Optional.empty()),
        number(term),
        narrower(term, broader)
            .filter(terms::contains)
            .filter(narrow -> !narrow.equals(term))
            .map(narrow -> branch(narrow, broader, terms))
            .toList());
  }

  private Stream<Node> narrower(Node term, Node broader) {
    return ontology.stream(Node.ANY, broader, term)
        .map(triple -> triple.getSubject())
        .filter(OntologyReader::isOurs)
        .sorted(Comparator.comparing(Node::getURI));
  }

  private String number(Node term) {
    return Optional.ofNullable(census.classes().get(term))
        .or(() -> Optional.ofNullable(census.properties().get(term)))
        .map(HomeReader::number)
        .orElse("");
  }

  private OntologyView.Term term(Node term) {
    String id = id(term);
    return new OntologyView.Term(
        id,
        term.getURI(),
        texts(term, RDFS.label.asNode()).findFirst().orElseGet(() -> Words.ofTerm(term.getURI())),
        use(term),
        census.classes().containsKey(term) ? search(term) : "",
        Stream.of(RDFS.comment, SKOS.definition, SKOS.scopeNote)
            .flatMap(property -> texts(term, property.asNode()))
            .distinct()
            .toList(),
        texts(term, SKOS.example.asNode()).toList(),
        details(term));
  }

  private static String id(Node term) {
    return term.getURI().substring(NewsEvents.NAMESPACE.length());
  }

  private String use(Node term) {
    Map<Node, Long> classes = census.classes();
    Map<Node, Long> properties = census.properties();
    if (classes.containsKey(term)) {
      return classes.get(term) == 1 ? "1 here" : HomeReader.number(classes.get(term)) + " here";
    }
    return properties.containsKey(term)
        ? "in %s statements".formatted(HomeReader.number(properties.get(term)))
        : "";
  }

  /// Where the things of a class are listed.
  private String search(Node term) {
    Optional<Kind> kind =
        Stream.of(Kind.values()).filter(one -> one.classes().contains(term)).findFirst();
    if (kind.isPresent()) {
      return links.root() + "search?type=" + kind.get().name();
    }
    return isEvent(term) ? links.root() + "search?class=" + id(term) : "";
  }

  private boolean isEvent(Node term) {
    Predicate<Node> event = broader -> broader.equals(NewsEvents.EVENT) || isEvent(broader);
    return values(term, RDFS.subClassOf.asNode()).filter(OntologyReader::isOurs).anyMatch(event);
  }

  private List<Detail> details(Node term) {
    return Stream.of(
            detail("A kind of", values(term, RDFS.subClassOf.asNode())),
            detail("A kind of", values(term, RDFS.subPropertyOf.asNode())),
            detail("Kinds of it", narrower(term, RDFS.subClassOf.asNode())),
            detail("Kinds of it", narrower(term, RDFS.subPropertyOf.asNode())),
            detail("From", values(term, RDFS.domain.asNode())),
            detail("To", values(term, RDFS.range.asNode())),
            detail("Value of", values(term, RDF.type.asNode()).filter(OntologyReader::isOurs)),
            written("PLOVER", term, "ploverName"),
            written("CAMEO root codes", term, "cameoRootCode"),
            detail("Much the same as", values(term, SKOS.closeMatch.asNode())),
            detail("See", values(term, RDFS.seeAlso.asNode())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Detail> written(String title, Node term, String property) {
    List<String> values = texts(term, NewsEvents.term(property)).toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(plain(title, String.join(", ", values)));
  }

  private Optional<Detail> detail(String title, Stream<Node> values) {
    List<Line> lines =
        values
            .map(value -> links.to(value, Words.prefixed(value)))
            .map(value -> new Line(value, "", List.of()))
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Detail(title, lines));
  }

  private Stream<Node> values(Node term, Node property) {
    return ontology.stream(term, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI));
  }

  private Optional<String> first(Node subject, Property... properties) {
    return Stream.of(properties)
        .flatMap(property -> texts(subject, property.asNode()).limit(1))
        .findFirst();
  }

  private Stream<String> texts(Node subject, Node property) {
    return ontology.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }
}
