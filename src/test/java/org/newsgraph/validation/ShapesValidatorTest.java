package org.newsgraph.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.vocabulary.SchemaOrg;

class ShapesValidatorTest {
  private static final ShapesValidator VALIDATOR = ShapesValidator.ofOntology();

  static List<Path> goldenGraphs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
      return files.filter(file -> file.endsWith("graph.ttl")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goldenGraphs")
  void findsNothingWrongWithTheGoldenGraphs(Path file) {
    ShapesReport report = VALIDATOR.validate(RDFDataMgr.loadGraph(file.toString()));

    assertThat(report.violations()).noneMatch(v -> v.severity() == Severity.violation);
    assertThat(report.conforms()).isTrue();
  }

  @Test
  void saysWhichPropertyOfWhichNodeIsWrong() {
    Graph graph = GraphFactory.createDefaultGraph();
    Node person = NodeFactory.createURI("http://localhost:3030/person/ada-quill");
    graph.add(person, RDF.Nodes.type, SchemaOrg.PERSON);

    ShapesReport report = VALIDATOR.validate(graph);

    assertThat(report.conforms()).isFalse();
    assertThat(report.graph().isEmpty()).isFalse();
    assertThat(report.violations())
        .singleElement()
        .hasToString(
            "violation: http://localhost:3030/person/ada-quill rdfs:label: An entity has exactly"
                + " one label, its canonical name, without a language tag.");
  }

  @Test
  void namesNoPathWhereTheNodeItselfIsWrong() {
    Graph graph = GraphFactory.createDefaultGraph();
    Node person = NodeFactory.createURI("http://localhost:3030/somewhere");
    graph.add(person, RDF.Nodes.type, SchemaOrg.PERSON);
    graph.add(person, RDFS.Nodes.label, NodeFactory.createLiteralString("Ada Quill"));

    Violation violation = VALIDATOR.validate(graph).violations().getFirst();

    assertThat(violation.focus()).isEqualTo(person);
    assertThat(violation.path()).isEmpty();
  }
}
