package org.newsgraph.vocabulary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/// Finds common faults of an ontology.
///
/// @see <a href="https://oops.linkeddata.es/catalogue.jsp">OOPS!, the catalogue of pitfalls</a>,
///   whose numbers stand beside the faults
record Pitfalls(Graph ontology) {
  private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/newsgraph/ontology");

  private static final List<Node> HIERARCHIES =
      List.of(RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf);

  /// What leads from a class or property to another, by logic.
  private static final Set<Node> AXIOMS =
      Set.of(
          RDFS.Nodes.subClassOf,
          RDFS.Nodes.subPropertyOf,
          RDFS.Nodes.domain,
          RDFS.Nodes.range,
          OWL2.disjointWith.asNode());

  /// What else relates terms, where domains of several classes would need blank nodes.
  private static final Set<Node> REFERENCES = Set.of(RDFS.Nodes.seeAlso, SKOS.closeMatch.asNode());

  private static final Set<Node> PROPERTIES =
      Set.of(
          OWL2.ObjectProperty.asNode(),
          OWL2.DatatypeProperty.asNode(),
          OWL2.AnnotationProperty.asNode());

  private static final Set<String> LANGUAGE_ITSELF = Set.of(RDF.uri, RDFS.uri, OWL2.NS, XSD.NS);

  /// A fault.
  ///
  /// @param kind what is wrong
  /// @param term where
  record Found(Kind kind, Node term) {}

  /// What can be wrong.
  enum Kind {
    /// P08
    NO_LABEL,
    /// P08
    NO_DEFINITION,
    SEVERAL_LABELS,
    /// P32
    LABEL_OF_ANOTHER,
    NOT_DEFINED_BY_THE_ONTOLOGY,
    /// P19
    SEVERAL_DOMAINS_OR_RANGES,
    /// Things of the class can't have the property above this one.
    DOMAIN_OR_RANGE_IN_CONFLICT,
    /// P06
    CYCLE,
    /// P04
    UNCONNECTED,
    /// P34, P35
    UNDECLARED,
    /// P05, P25
    WRONG_INVERSE,
    /// P22
    NAMED_AGAINST_THE_HABIT,
    BLANK_NODE
  }

  List<Found> find() {
    Set<Node> terms = OntologyFiles.terms(ontology);
    return Stream.of(
            found(Kind.NO_LABEL, terms, term -> english(term, RDFS.Nodes.label) == 0),
            found(Kind.SEVERAL_LABELS, terms, term -> values(term, RDFS.Nodes.label).size() > 1),
            found(Kind.NO_DEFINITION, terms, term -> english(term, SKOS.definition.asNode()) != 1),
            found(Kind.LABEL_OF_ANOTHER, terms, this::hasLabelOfAnother),
            found(
                Kind.NOT_DEFINED_BY_THE_ONTOLOGY,
                terms,
                term -> !values(term, RDFS.Nodes.isDefinedBy).equals(List.of(ONTOLOGY))),
            found(
                Kind.SEVERAL_DOMAINS_OR_RANGES,
                terms,
                term ->
                    values(term, RDFS.Nodes.domain).size() > 1
                        || values(term, RDFS.Nodes.range).size() > 1),
            found(Kind.DOMAIN_OR_RANGE_IN_CONFLICT, terms, this::isInConflictAbove),
            found(Kind.CYCLE, subjects(), this::isUnderItself),
            found(Kind.UNCONNECTED, connectable(terms), term -> !isConnected(term)),
            found(Kind.UNDECLARED, mentioned(), node -> !isDeclared(node)),
            found(Kind.WRONG_INVERSE, terms, this::hasWrongInverse),
            found(Kind.NAMED_AGAINST_THE_HABIT, terms, term -> !isNamedByHabit(term)),
            found(Kind.BLANK_NODE, subjects(), Node::isBlank))
        .flatMap(faults -> faults)
        .toList();
  }

  private static Stream<Found> found(Kind kind, Set<Node> nodes, Predicate<Node> isWrong) {
    return nodes.stream().filter(isWrong).map(node -> new Found(kind, node));
  }

  private Set<Node> subjects() {
    return ontology.stream().map(Triple::getSubject).collect(Collectors.toSet());
  }

  private List<Node> values(Node subject, Node property) {
    return OntologyFiles.objects(ontology, subject, property);
  }

  private long english(Node term, Node property) {
    return values(term, property).stream()
        .filter(value -> value.isLiteral() && "en".equals(value.getLiteralLanguage()))
        .filter(value -> !value.getLiteralLexicalForm().isBlank())
        .count();
  }

  private boolean hasLabelOfAnother(Node term) {
    return values(term, RDFS.Nodes.label).stream()
        .flatMap(label -> ontology.stream(Node.ANY, RDFS.Nodes.label, label))
        .anyMatch(triple -> !triple.getSubject().equals(term));
  }

  private boolean isInConflictAbove(Node property) {
    return Stream.of(RDFS.Nodes.domain, RDFS.Nodes.range)
        .anyMatch(end ->
            above(property, RDFS.Nodes.subPropertyOf).stream()
                .flatMap(broader -> values(broader, end).stream())
                .anyMatch(wanted ->
                    values(property, end).stream().anyMatch(has -> areDisjoint(has, wanted))));
  }

  private boolean areDisjoint(Node one, Node other) {
    return withAbove(one).stream()
        .anyMatch(mine ->
            withAbove(other).stream()
                .anyMatch(its ->
                    ontology.contains(mine, OWL2.disjointWith.asNode(), its)
                        || ontology.contains(its, OWL2.disjointWith.asNode(), mine)));
  }

  private Set<Node> withAbove(Node type) {
    Set<Node> all = new HashSet<>(above(type, RDFS.Nodes.subClassOf));
    all.add(type);
    return all;
  }

  private boolean isUnderItself(Node term) {
    return HIERARCHIES.stream().anyMatch(hierarchy -> above(term, hierarchy).contains(term));
  }

  private Set<Node> above(Node term, Node hierarchy) {
    Set<Node> above = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(values(term, hierarchy));
    while (!open.isEmpty()) {
      Node next = open.remove();
      if (above.add(next)) {
        open.addAll(values(next, hierarchy));
      }
    }
    return above;
  }

  /// Annotations stand at any term, so nothing connects them.
  private Set<Node> connectable(Set<Node> terms) {
    return terms.stream()
        .filter(term -> !isA(term, OWL2.AnnotationProperty.asNode()))
        .collect(Collectors.toSet());
  }

  private boolean isConnected(Node term) {
    return Stream.concat(AXIOMS.stream(), REFERENCES.stream())
            .anyMatch(connection ->
                ontology.contains(term, connection, Node.ANY)
                    || ontology.contains(Node.ANY, connection, term))
        || values(term, RDF.Nodes.type).stream().anyMatch(OntologyFiles::isOurs);
  }

  /// What the ontology uses as a class or property, and each of its own terms that it names at all.
  private Set<Node> mentioned() {
    Stream<Node> properties = ontology.stream().map(Triple::getPredicate);
    Stream<Node> axioms =
        AXIOMS.stream()
            .flatMap(connection -> ontology.stream(Node.ANY, connection, Node.ANY))
            .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()));
    Stream<Node> classes =
        ontology.stream(Node.ANY, RDF.Nodes.type, Node.ANY).map(Triple::getObject);
    Stream<Node> ours = ontology.stream().map(Triple::getObject).filter(OntologyFiles::isOurs);
    return Stream.of(properties, axioms, classes, ours)
        .flatMap(nodes -> nodes)
        .filter(node -> node.isURI() && !LANGUAGE_ITSELF.contains(namespace(node)))
        .collect(Collectors.toSet());
  }

  private static String namespace(Node node) {
    String iri = node.getURI();
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private boolean isDeclared(Node node) {
    return ontology.contains(node, RDF.Nodes.type, Node.ANY);
  }

  private boolean isA(Node term, Node type) {
    return ontology.contains(term, RDF.Nodes.type, type);
  }

  /// An inverse is another object property, and goes from where this one goes to.
  private boolean hasWrongInverse(Node term) {
    return values(term, OWL2.inverseOf.asNode()).stream()
        .anyMatch(inverse ->
            inverse.equals(term)
                || !isA(inverse, OWL2.ObjectProperty.asNode())
                || !values(term, RDFS.Nodes.domain).equals(values(inverse, RDFS.Nodes.range))
                || !values(term, RDFS.Nodes.range).equals(values(inverse, RDFS.Nodes.domain)));
  }

  private boolean isNamedByHabit(Node term) {
    String name = term.getURI().substring(NewsEvents.NAMESPACE.length());
    boolean isProperty = values(term, RDF.Nodes.type).stream().anyMatch(PROPERTIES::contains);
    return name.matches(isProperty ? "[a-z][A-Za-z]*" : "[A-Z][a-z]+([A-Z][a-z]+)*");
  }
}
