package org.newsgraph.cli.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.ManualPairs.Pair;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.store.NewsStore;

/// Takes of the pairs that people know those of which the store or the gazetteer tells both. Others
/// may be misspelled, or of articles that are still to come, and things that are there must not get
/// names that nobody uses.
record PairsCheck(NewsStore store) {

  /// What is named in a pair and not told of.
  record Untold(Pair pair, Node thing) {}

  /// The pairs that can be followed.
  ///
  /// @param waiting is told of those that can't
  ManualPairs told(ManualPairs pairs, Consumer<Untold> waiting) {
    if (pairs.equals(ManualPairs.NONE)) {
      return pairs;
    }
    KnownThings known = KnownThings.of(store);
    return store.read(reader -> {
      OriginalGraphs articles = new OriginalGraphs(reader, store.base());
      Predicate<Node> isTold =
          thing ->
              articles.naming(thing).findAny().isPresent()
                  || reader.graphsWith(thing).findAny().isPresent()
                  || known.knows(thing);
      return new ManualPairs(
          told(pairs.same(), isTold, waiting), told(pairs.different(), isTold, waiting));
    });
  }

  private static List<Pair> told(
      List<Pair> pairs, Predicate<Node> isTold, Consumer<Untold> waiting) {
    return pairs.stream()
        .filter(pair -> {
          List<Untold> untold =
              Stream.of(pair.one(), pair.other())
                  .filter(isTold.negate())
                  .map(thing -> new Untold(pair, thing))
                  .toList();
          untold.forEach(waiting);
          return untold.isEmpty();
        })
        .toList();
  }
}
