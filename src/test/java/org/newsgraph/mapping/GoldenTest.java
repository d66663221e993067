package org.newsgraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `mvn test -Dtest=GoldenTest -Dgolden=write` renews the graphs.
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  static List<String> cases() {
    return Examples.NAMES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mapsFactsToTheGraphBesideThem(String name) {
    ArticleGraph mapped = Examples.MAPPER.map(Examples.facts(name));
    Path file = FOLDER.resolve(name).resolve("graph.ttl");
    if ("write".equals(System.getProperty("golden"))) {
      try (GraphWriter writer = GraphWriter.open(file)) {
        writer.write(mapped);
      }
    }

    Graph expected = RDFDataMgr.loadGraph(file.toString());

    assertThat(Examples.graph(mapped).isIsomorphicWith(expected))
        .as("%s: -Dgolden=write shows the difference", file)
        .isTrue();
  }
}
