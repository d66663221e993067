package org.newsgraph.endpoint.thing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Entry;
import org.newsgraph.endpoint.view.Part;

/// A list of things of which a page shows some entries at a time.
///
/// @param id its name in addresses: `said`
/// @param nodes finds all of them, in order
/// @param entry makes an entry of one
record Listing(String id, String title, Supplier<List<Node>> nodes, Function<Node, Entry> entry) {
  private static final int ENTRIES = 10;

  /// Gives one page; empty behind the last one.
  ///
  /// @param page counted from 1
  Optional<Part> page(int page) {
    List<Node> all = nodes.get();
    long from = (long) ENTRIES * (page - 1);
    boolean more = all.size() > from + ENTRIES;
    if (from >= all.size()) {
      return Optional.empty();
    }
    Part part =
        new Part(
            id,
            title,
            all.size(),
            all.stream().skip(from).limit(ENTRIES).map(entry).toList(),
            more ? Optional.of("?part=" + id + "&page=" + (page + 1)) : Optional.empty());
    return Optional.of(part);
  }
}
