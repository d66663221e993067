package org.newsgraph.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.vocabulary.Prefixes;

/// Validates the graph of one article at a time: put together, two articles may well give a thing
/// two labels.
///
/// ```java
/// ShapesReport report = ShapesValidator.ofOntology().validate(graph);
/// report.violations().forEach(System.out::println);
/// ```
///
/// @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
public final class ShapesValidator {
  static {
    JenaSystem.init();
  }

  private static final Prologue PREFIXES =
      new Prologue(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.NAMESPACES));

  private static final String SHAPES = "/ontology/shapes.ttl";

  private static final Comparator<Violation> WORST_FIRST =
      Comparator.comparing(Violation::severity)
          .thenComparing(violation -> violation.focus().toString())
          .thenComparing(Violation::message)
          .thenComparing(violation -> violation.value().map(Object::toString).orElse(""));

  private final Shapes shapes;

  /// A validator with shapes of one's own.
  public ShapesValidator(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /// A validator with the shapes that come with the ontology.
  ///
  /// @throws ValidationException when they are not on the class path
  public static ShapesValidator ofOntology() {
    try (InputStream in = ShapesValidator.class.getResourceAsStream(SHAPES)) {
      if (in == null) {
        throw new ValidationException(
            SHAPES + " is not on the class path; build again with mvn package");
      }
      return new ShapesValidator(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
    } catch (IOException e) {
      throw new ValidationException(SHAPES + " cannot be read: " + e, e);
    }
  }

  /// The names of all shapes that look for something by themselves, in order.
  public Set<String> names() {
    return shapes.getTargetShapes().stream()
        .map(this::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What in a graph is not as the shapes ask.
  public ShapesReport validate(Graph graph) {
    return validate(graph, Graph.emptyGraph);
  }

  /// What in a graph is not as the shapes ask, when other things are known besides. Only what the
  /// graph itself tells of is looked at.
  public ShapesReport validate(Graph graph, Graph known) {
    Graph all = known.isEmpty() ? graph : new MultiUnion(new Graph[] {graph, known});
    ValidationContext context = ValidationContext.create(shapes, all);
    Set<String> met = new TreeSet<>();
    for (Shape shape : shapes.getTargetShapes()) {
      Collection<Node> focusNodes = VLib.focusNodes(graph, shape);
      focusNodes.forEach(focus -> VLib.validateShape(context, all, shape, focus));
      if (!focusNodes.isEmpty()) {
        met.add(name(shape));
      }
    }
    ValidationReport report = context.generateReport();
    List<Violation> violations =
        report.getEntries().stream().map(ShapesValidator::violation).sorted(WORST_FIRST).toList();
    return new ShapesReport(violations, report.getGraph(), met);
  }

  /// What people call a shape, or else the last part of its IRI.
  private String name(Shape shape) {
    Node node = shape.getShapeNode();
    return shapes
        .getGraph()
        .find(node, SHACL.name, Node.ANY)
        .nextOptional()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .orElseGet(() -> node.isURI() ? node.getLocalName() : "a shape without a name");
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        entry.focusNode(),
        Optional.ofNullable(entry.resultPath()).map(path -> PathWriter.asString(path, PREFIXES)),
        Optional.ofNullable(entry.value()),
        entry.message(),
        Severity.of(entry.severity().level()));
  }
}
