package org.newsgraph.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphOps;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds that each constraint of the shapes is broken by a graph that breaks no other: that it is
/// read, asks what it seems to ask, and is not said twice.
class ShapesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/newsgraph/validation");
  private static final Graph SHAPES = RDFDataMgr.loadGraph("ontology/shapes.ttl");
  private static final Graph VALID = RDFDataMgr.loadGraph(FOLDER.resolve("valid.ttl").toString());
  private static final List<ShapeConstraint> CONSTRAINTS = ShapeConstraint.all(SHAPES);
  private static final ShapesValidator VALIDATOR = new ShapesValidator(SHAPES);

  static List<BreakingGraph> breakingGraphs() throws IOException {
    return BreakingGraph.all(FOLDER.resolve("breaking"));
  }

  static List<ShapeConstraint> nestedConstraints() {
    return CONSTRAINTS.stream().filter(constraint -> !constraint.isReported()).toList();
  }

  private static Stream<String> reported() {
    return CONSTRAINTS.stream().filter(ShapeConstraint::isReported).map(ShapeConstraint::name);
  }

  @Test
  void everyShapeHasSomethingToLookAtInTheValidGraphAndFindsNothing() {
    ShapesReport report = VALIDATOR.validate(VALID);

    assertThat(report.violations()).isEmpty();
    assertThat(report.met()).containsExactlyInAnyOrderElementsOf(VALIDATOR.names());
  }

  @Test
  void everyConstraintThatTheValidatorKnowsHasAName() {
    assertThat(CONSTRAINTS).extracting(ShapeConstraint::name).doesNotHaveDuplicates();
    long known =
        Stream.of(Shapes.parse(SHAPES))
            .flatMap(shapes -> shapes.getTargetShapes().stream())
            .mapToLong(ShapeConstraint::count)
            .sum();
    assertThat(reported()).hasSize(Math.toIntExact(known));
  }

  @Test
  void everyConstraintIsBrokenByAGraph() throws IOException {
    Set<String> broken =
        breakingGraphs().stream().map(BreakingGraph::breaks).collect(Collectors.toSet());

    assertThat(reported().filter(name -> !broken.contains(name)))
        .as("no graph breaks these")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("breakingGraphs")
  void aGraphBreaksOnlyItsConstraint(BreakingGraph graph) {
    assertThat(reported()).as("constraints").contains(graph.breaks());
    assertThat(findings(VALIDATOR, SHAPES, graph.of(VALID))).isEqualTo(graph.reported());
  }

  /// What a constraint within another asks shows only in what the other reports.
  @ParameterizedTest
  @MethodSource("nestedConstraints")
  void withoutAConstraintWithinAnotherSomeGraphIsJudgedOtherwise(ShapeConstraint constraint)
      throws IOException {
    Graph weaker = copy(SHAPES);
    weaker.delete(constraint.parameter());
    ShapesValidator validator = new ShapesValidator(weaker);

    List<Graph> graphs = graphs(constraint);
    Predicate<Graph> isJudgedOtherwise =
        graph -> !findings(validator, weaker, graph).equals(findings(VALIDATOR, SHAPES, graph));

    assertThat(graphs.stream().anyMatch(isJudgedOtherwise)).as(constraint.name()).isTrue();
  }

  private static List<Graph> graphs(ShapeConstraint constraint) throws IOException {
    Stream<Graph> breaking =
        breakingGraphs().stream()
            .filter(graph ->
                constraint
                    .enclosing()
                    .map(graph.breaks()::equals)
                    .orElse(graph.breaks().contains(" node nes:")))
            .map(graph -> graph.of(VALID));
    return Stream.concat(Stream.of(VALID), breaking).toList();
  }

  static List<Node> alternatives() {
    return CONSTRAINTS.stream()
        .map(ShapeConstraint::parameter)
        .filter(parameter -> parameter.getPredicate().equals(SHACL.or))
        .flatMap(parameter -> ShapeConstraint.members(SHAPES, parameter.getObject()).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("alternatives")
  void somethingValidNeedsEachAlternative(Node alternative) {
    Graph stricter = copy(SHAPES);
    stricter.add(alternative, SHACL.in, RDF.Nodes.nil);

    assertThat(findings(new ShapesValidator(stricter), stricter, VALID)).isNotEmpty();
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphOps.addAll(copy, graph.find());
    copy.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
    return copy;
  }

  /// The names of the constraints that a graph breaks.
  private static Set<String> findings(ShapesValidator validator, Graph shapes, Graph graph) {
    Graph report = validator.validate(graph).graph();
    Collection<ShapeConstraint> constraints =
        shapes.equals(SHAPES) ? CONSTRAINTS : ShapeConstraint.all(shapes);
    return report
        .find(Node.ANY, RDF.Nodes.type, SHACL.ValidationResult)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .map(result -> name(report, result, constraints))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Graph report, Node result, Collection<ShapeConstraint> constraints) {
    Node shape = value(report, result, SHACL.sourceShape);
    String parameter =
        ShapeConstraint.parameter(value(report, result, SHACL.sourceConstraintComponent));
    String message = value(report, result, SHACL.resultMessage).getLiteralLexicalForm();
    return constraints.stream()
        .filter(constraint -> constraint.parameter().getSubject().equals(shape))
        .filter(c -> c.parameter().getPredicate().getLocalName().equals(parameter))
        .map(ShapeConstraint::name)
        .filter(name -> !parameter.equals("sparql") || name.endsWith(message))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no constraint of the shapes reports: " + message));
  }

  private static Node value(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }
}
