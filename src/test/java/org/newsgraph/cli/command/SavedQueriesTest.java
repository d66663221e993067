package org.newsgraph.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.vocabulary.Base;

class SavedQueriesTest {
  private static final Base BASE = new Base("http://news.example/");

  @TempDir Path folder;

  private ExampleQuery read(String text) throws IOException {
    Files.writeString(folder.resolve("q.rq"), text);
    return SavedQueries.in(folder, BASE).getFirst();
  }

  @Test
  void tellTheBaseBehindTheirTitle() throws IOException {
    ExampleQuery query = read("# title: T\n# description: D\n\nSELECT * { <person/a> ?p ?o }\n");

    assertThat(query.title()).isEqualTo("T");
    assertThat(query.bare())
        .isEqualTo("BASE <http://news.example/>\nSELECT * { <person/a> ?p ?o }");
  }

  @Test
  void keepABaseOfTheirOwn() throws IOException {
    String text = "# title: T\nPREFIX a: <urn:a>\n base <http://other.example/> ASK {}";

    assertThat(read(text).query()).isEqualTo(text);
  }

  @Test
  void ofTheProjectNeedNoBase() {
    assertThat(SavedQueries.in(Path.of("data", "queries"), BASE))
        .hasSizeGreaterThan(10)
        .allSatisfy(query -> {
          assertThat(query.query()).containsOnlyOnce("BASE <" + BASE + ">");
          assertThat(QueryFactory.create(query.query()).getBaseURI()).isEqualTo(BASE.iri());
        });
  }
}
