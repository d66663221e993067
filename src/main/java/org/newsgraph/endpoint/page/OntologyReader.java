package org.newsgraph.endpoint.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.endpoint.view.Detail;
import org.newsgraph.endpoint.view.Line;
import org.newsgraph.endpoint.view.OntologyView;
import org.newsgraph.vocabulary.DcTerms;
import org.newsgraph.vocabulary.NewsEvents;

/// Reads the page of the ontology out of the ontology.
record OntologyReader(Graph ontology, Links links) {
  private static final Set<Node> CLASSES = Set.of(OWL.Class.asNode(), RDFS.Class.asNode());
  private static final Set<Node> PROPERTIES =
      Set.of(RDF.Property.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode());

  OntologyView read() {
    List<Node> terms = terms();
    List<Node> classes = terms.stream().filter(term -> isA(term, CLASSES)).toList();
    List<Node> properties = terms.stream().filter(term -> isA(term, PROPERTIES)).toList();
    List<Node> values =
        terms.stream().filter(t -> !classes.contains(t) && !properties.contains(t)).toList();
    Node self =
        ontology.stream(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
            .map(triple -> triple.getSubject())
            .findFirst()
            .orElse(Node.ANY);
    return new OntologyView(
        texts(self, RDFS.label.asNode()).findFirst().orElse("The news-events ontology"),
        texts(self, RDFS.comment.asNode())
            .findFirst()
            .or(() -> texts(self, DcTerms.DESCRIPTION).findFirst())
            .orElse(""),
        Stream.of(part("Classes", classes), part("Properties", properties), part("Values", values))
            .filter(part -> !part.terms().isEmpty())
            .toList());
  }

  private List<Node> terms() {
    return ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(term -> term.isURI() && term.getURI().startsWith(NewsEvents.NAMESPACE))
        .filter(term -> term.getURI().length() > NewsEvents.NAMESPACE.length())
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private boolean isA(Node term, Set<Node> types) {
    return types.stream().anyMatch(type -> ontology.contains(term, RDF.type.asNode(), type));
  }

  private OntologyView.Part part(String title, List<Node> terms) {
    return new OntologyView.Part(title, terms.stream().map(this::term).toList());
  }

  private OntologyView.Term term(Node term) {
    String id = term.getURI().substring(NewsEvents.NAMESPACE.length());
    return new OntologyView.Term(
        id,
        term.getURI(),
        texts(term, RDFS.label.asNode()).findFirst().orElseGet(() -> Words.ofTerm(term.getURI())),
        comments(term),
        Stream.of(
                detail("A kind of", term, RDFS.subClassOf.asNode()),
                detail("A kind of", term, RDFS.subPropertyOf.asNode()),
                detail("From", term, RDFS.domain.asNode()),
                detail("To", term, RDFS.range.asNode()))
            .flatMap(Optional::stream)
            .toList());
  }

  private List<String> comments(Node term) {
    Stream<String> comments =
        Stream.of(RDFS.comment, SKOS.definition, SKOS.scopeNote)
            .flatMap(property -> texts(term, property.asNode()));
    Stream<String> examples =
        texts(term, SKOS.example.asNode()).map(example -> "Example: " + example);
    return Stream.concat(comments, examples).distinct().toList();
  }

  private Optional<Detail> detail(String title, Node term, Node property) {
    List<Line> values =
        ontology.stream(term, property, Node.ANY)
            .map(triple -> triple.getObject())
            .filter(Node::isURI)
            .sorted(Comparator.comparing(Node::getURI))
            .map(value -> new Line(links.to(value, Optional.empty()), "", List.of()))
            .toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(new Detail(title, values));
  }

  private Stream<String> texts(Node subject, Node property) {
    return ontology.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }
}
