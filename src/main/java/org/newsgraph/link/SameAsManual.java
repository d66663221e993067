package org.newsgraph.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.store.NewsStore;

/// Decides by what people say and by nothing else.
public final class SameAsManual implements Linker {
  private static final List<String> REASONS = List.of("said to be the same in the file of pairs");

  @Override
  public List<SameThing> link(NewsStore store, ManualPairs pairs) {
    List<Set<Node>> groups = pairs.groups();
    CanonicalOrder order = new CanonicalOrder(new GazetteerGraph(store)::knows);
    return groups.stream().flatMap(group -> merged(group, order)).toList();
  }

  private static Stream<SameThing> merged(Set<Node> group, CanonicalOrder order) {
    Node canonical = Collections.min(group, order);
    return group.stream()
        .filter(node -> !node.equals(canonical))
        .sorted(order)
        .map(node -> new SameThing(node, canonical, BigDecimal.ONE, REASONS));
  }

  @Override
  public Explanation explain(NewsStore store, ManualPairs pairs, Node one, Node other) {
    Optional<List<ManualPairs.Pair>> path = pairs.path(one, other);
    List<String> lines = new ArrayList<>();
    path.ifPresent(said -> said.forEach(pair -> lines.add(line(pair, "same"))));
    pairs.different(one, other).ifPresent(pair -> lines.add(line(pair, "different")));
    if (lines.isEmpty()) {
      lines.add("the file of pairs does not say that they are the same");
    }
    return new Explanation(path.isPresent(), path.isPresent() ? 1 : 0, lines);
  }

  private static String line(ManualPairs.Pair pair, String word) {
    return "line %d: %s %s %s".formatted(pair.line(), word, pair.one(), pair.other());
  }
}
