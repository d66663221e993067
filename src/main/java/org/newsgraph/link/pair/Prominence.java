package org.newsgraph.link.pair;

import java.util.Collection;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.newsgraph.link.pair.Tally.Count;
import org.newsgraph.link.text.TermSet;

/// In how many of a story's reports something has each head: what most of them tell is likelier one
/// thing.
final class Prominence {
  private final Tally.Counts<Integer> heads;
  private final double total;

  private Prominence(Tally.Counts<Integer> heads, int reports) {
    this.heads = heads;
    total = reports;
  }

  static <T> Prominence of(
      Collection<T> things,
      Function<T, TermSet> heads,
      Function<T, Node> article,
      Reports reports) {
    Tally<Integer> tally = new Tally<>(reports);
    things.forEach(thing ->
        heads.apply(thing).numbers().forEach(head -> tally.add(head, article.apply(thing))));
    return new Prominence(tally.counts(), reports.number());
  }

  /// The greatest share of the other reports that have one of these heads; none where there is no
  /// other report.
  double share(TermSet these) {
    if (total <= 1) {
      return 0;
    }
    int most = these.numbers().map(head -> heads.of(head).reports()).max().orElse(1);
    return (most - 1) / (total - 1);
  }

  /// How many things a report with one of these heads has of it, on average: the least for any of
  /// the heads.
  double crowding(TermSet these) {
    return these
        .numbers()
        .mapToObj(heads::of)
        .filter(count -> count.reports() > 0)
        .mapToDouble(Prominence::average)
        .min()
        .orElse(0);
  }

  private static double average(Count count) {
    return count.things() / count.reports();
  }
}
