package org.newsgraph.store;

import static org.newsgraph.store.Triples.iri;
import static org.newsgraph.store.Triples.triples;

import java.nio.file.Path;

/// Writes to a store until it is killed. Every transaction gives all graphs the same new label, and
/// a line is printed after it.
final class EndlessWriter {
  static final int GRAPHS = 20;

  private EndlessWriter() {}

  public static void main(String[] arguments) {
    int first = Integer.parseInt(arguments[1]);
    try (NewsStore store = NewsStore.open(Path.of(arguments[0]))) {
      for (int i = first; ; i++) {
        String label = "word" + i;
        store.write(writer -> {
          for (int graph = 0; graph < GRAPHS; graph++) {
            writer.replace(
                iri("article/" + graph),
                triples("<thing/%d> rdfs:label '%s' .".formatted(graph, label)));
          }
        });
        System.out.println(i);
      }
    }
  }
}
