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
  Optional<Part> page(PageNumber page) {
    Slice slice = Slice.of(nodes.get(), ENTRIES, id, page);
    return slice.nodes().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part(
                id,
                title,
                slice.total(),
                slice.nodes().stream().map(entry).toList(),
                slice.next()));
  }
}
