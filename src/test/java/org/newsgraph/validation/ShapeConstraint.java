package org.newsgraph.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;

/// A constraint of a shape, by a name that people can read: the shape with a name, the path of the
/// property, the parameter, and what the parameter is where that is an IRI; of a query, its
/// message. A constraint within another is named after that one: `nes:PlainEventShape xone >
/// ne:accordingTo maxCount`.
///
/// @param parameter what the graph of shapes tells of it
/// @param enclosing the outermost constraint that it is within, which is what reports tell of; none
///   where it is within none, or in a shape to which constraints of others refer
/// @param isReported whether reports tell of it by itself
record ShapeConstraint(
    String name, Triple parameter, Optional<String> enclosing, boolean isReported) {

  /// Reads the constraints of all shapes of a graph.
  static List<ShapeConstraint> all(Graph graph) {
    return new Reading(graph).all();
  }

  /// The name that a constraint component has as a parameter: "minCount".
  static String parameter(Node component) {
    String name = component.getLocalName().replace("ConstraintComponent", "");
    return name.equals("SPARQL")
        ? "sparql"
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private record Reading(Graph graph, PrefixMapping prefixes, List<ShapeConstraint> all) {
    private static final List<String> LISTS = List.of("or", "xone", "and");
    private static final List<String> NO_CONSTRAINTS =
        List.of(
            "path",
            "property",
            "name",
            "message",
            "severity",
            "qualifiedValueShape",
            "flags",
            "targetClass",
            "targetSubjectsOf",
            "targetObjectsOf");

    Reading(Graph graph) {
      this(graph, graph.getPrefixMapping(), new ArrayList<>());
    }

    @Override
    public List<ShapeConstraint> all() {
      graph
          .find(Node.ANY, RDF.Nodes.type, SHACL.NodeShape)
          .mapWith(Triple::getSubject)
          .toList()
          .forEach(shape -> read(shape, shortened(shape), Optional.empty(), hasTarget(shape)));
      return List.copyOf(all);
    }

    private boolean hasTarget(Node shape) {
      return Stream.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf)
          .anyMatch(target -> graph.contains(shape, target, Node.ANY));
    }

    private void read(Node shape, String name, Optional<String> within, boolean isReported) {
      for (Triple triple : graph.find(shape, Node.ANY, Node.ANY).toList()) {
        if (isConstraint(triple.getPredicate())) {
          constraint(triple, name, within, isReported);
        } else if (triple.getPredicate().equals(SHACL.property)) {
          read(triple.getObject(), name, within, isReported);
        }
      }
    }

    private static boolean isConstraint(Node property) {
      return property.getNameSpace().equals(SHACL.getURI())
          && !NO_CONSTRAINTS.contains(property.getLocalName());
    }

    private void constraint(Triple triple, String of, Optional<String> within, boolean isReported) {
      String parameter = triple.getPredicate().getLocalName();
      String name =
          Stream.of(of, path(triple.getSubject()), parameter, argument(triple))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      all.add(new ShapeConstraint(name, triple, within, isReported));
      Optional<String> enclosing = isReported ? Optional.of(name) : within;
      nested(triple, parameter).forEach(shape -> read(shape, name + " >", enclosing, false));
    }

    private List<Node> nested(Triple triple, String parameter) {
      if (LISTS.contains(parameter)) {
        return members(graph, triple.getObject());
      }
      return switch (parameter) {
        case "not" -> List.of(triple.getObject());
        case "qualifiedMinCount" ->
            graph
                .find(triple.getSubject(), SHACL.qualifiedValueShape, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        default -> List.of();
      };
    }

    /// The path of a property as it is written in SPARQL.
    private String path(Node shape) {
      return graph
          .find(shape, SHACL.path, Node.ANY)
          .nextOptional()
          .map(triple -> path(triple.getObject(), "/"))
          .orElse("");
    }

    private String path(Node path, String separator) {
      if (path.isURI()) {
        return shortened(path);
      }
      return graph
          .find(path, SHACL.inversePath, Node.ANY)
          .mapWith(triple -> "^" + shortened(triple.getObject()))
          .nextOptional()
          .or(() ->
              graph
                  .find(path, SHACL.alternativePath, Node.ANY)
                  .mapWith(triple -> path(triple.getObject(), "|"))
                  .nextOptional())
          .orElseGet(() ->
              members(graph, path).stream()
                  .map(this::shortened)
                  .collect(Collectors.joining(separator)));
    }

    private String argument(Triple triple) {
      Node object = triple.getObject();
      if (object.isURI()) {
        return shortened(object);
      }
      return graph
          .find(object, SHACL.message, Node.ANY)
          .nextOptional()
          .map(message -> message.getObject().getLiteralLexicalForm())
          .orElse("");
    }

    private String shortened(Node node) {
      return prefixes.shortForm(node.getURI());
    }
  }

  /// The members of a list.
  static List<Node> members(Graph graph, Node list) {
    return ModelFactory.createModelForGraph(graph)
        .asRDFNode(list)
        .as(RDFList.class)
        .mapWith(member -> member.asNode())
        .toList();
  }

  /// How many constraints a shape has that is read by the validator.
  static long count(Shape shape) {
    return shape.getConstraints().size()
        + shape.getPropertyShapes().stream().mapToLong(ShapeConstraint::count).sum();
  }
}
