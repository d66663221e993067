package org.newsgraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.store.Triples.iri;
import static org.newsgraph.store.Triples.triples;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashTest {
  @TempDir Path directory;

  @Test
  void aProgramThatDiesBetweenTheTwoCommitsLeavesAStoreThatRepairsItself() throws Exception {
    try (NewsStore store = NewsStore.open(directory)) {
      store.write(
          writer -> writer.replace(iri("article/one"), triples("<a> rdfs:label 'before' .")));
    }

    Process child =
        ChildProcess.start(directory, HaltingProgram.class, List.of(directory.toString()));
    String output = new String(child.getInputStream().readAllBytes(), UTF_8);
    assertThat(child.waitFor()).as(output).isEqualTo(7);
    assertThat(new StoreLayout(directory).textIsStale()).exists();

    try (NewsStore store = NewsStore.open(directory)) {
      assertThat(store.<List<Triple>>read(reader -> reader.triples(iri("article/one")).toList()))
          .containsExactlyElementsOf(triples("<a> rdfs:label 'after' ."));
      assertThat(search(store, "after")).containsExactly(iri("a"));
      assertThat(search(store, "before")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 13})
  void aProgramKilledAtAnyMomentLeavesAStoreThatOpensAndIsConsistent(int transactions)
      throws Exception {
    Process child =
        ChildProcess.start(directory, EndlessWriter.class, List.of(directory.toString(), "0"));
    int last = lastWritten(child, transactions);
    child.destroyForcibly().waitFor();

    try (NewsStore store = NewsStore.open(directory)) {
      Set<String> labels = store.read(CrashTest::labels);
      assertThat(labels).hasSize(1);
      String label = labels.iterator().next();
      assertThat(Integer.parseInt(label.substring("word".length()))).isGreaterThanOrEqualTo(last);
      assertThat(search(store, label)).hasSize(EndlessWriter.GRAPHS);
      assertThat(search(store, "word*")).hasSize(EndlessWriter.GRAPHS);
    }
  }

  private static int lastWritten(Process child, int transactions) throws IOException {
    BufferedReader lines = child.inputReader();
    int seen = 0;
    int last = -1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.matches("\\d+")) {
        last = Integer.parseInt(line);
        seen++;
      }
      if (seen == transactions) {
        return last;
      }
    }
    throw new IOException("the program ended by itself after " + last);
  }

  private static Set<String> labels(StoreReader reader) {
    return reader
        .graphs()
        .flatMap(reader::triples)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .collect(Collectors.toSet());
  }

  private static List<Node> search(NewsStore store, String words) {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?x { ?x text:query '%s' }"
            .formatted(words);
    return store.read(reader -> {
      try (QueryExec execution = QueryExec.dataset(reader.dataset()).query(query).build()) {
        return execution.select().stream().map(row -> row.get("x")).toList();
      }
    });
  }
}
