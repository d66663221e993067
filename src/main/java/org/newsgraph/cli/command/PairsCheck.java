package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.cli.console.Console;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.ManualPairs.Pair;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.store.NewsStore;

/// Says of which IRIs in a file of pairs the store knows nothing: they may be misspelled, or of
/// articles that are still to come.
record PairsCheck(Console console, NewsStore store) {

  void warn(ManualPairs pairs, Path file) {
    store
        .<List<String>>read(reader -> {
          OriginalGraphs articles = new OriginalGraphs(reader, store.base());
          return Stream.concat(pairs.same().stream(), pairs.different().stream())
              .flatMap(pair ->
                  Stream.of(pair.one(), pair.other())
                      .filter(thing ->
                          articles.naming(thing).findAny().isEmpty()
                              && reader.graphsWith(thing).findAny().isEmpty())
                      .map(thing -> warning(file, pair, thing)))
              .toList();
        })
        .forEach(console::error);
  }

  private static String warning(Path file, Pair pair, Node thing) {
    return "%s:%d: nothing in the store tells of %s; the line waits until something does"
        .formatted(file, pair.line(), thing.getURI());
  }
}
