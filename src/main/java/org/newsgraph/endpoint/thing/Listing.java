package org.newsgraph.endpoint.thing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsgraph.endpoint.view.Entry;
import org.newsgraph.endpoint.view.Part;

/// A list of which a page shows some entries at a time.
///
/// @param <T> what is listed
/// @param id its name in addresses: `said`
/// @param all finds all of them, in order
/// @param entry makes an entry of one
record Listing<T>(String id, String title, Supplier<List<T>> all, Function<T, Entry> entry) {
  private static final int ENTRIES = 10;

  /// Gives one page; empty behind the last one.
  Optional<Part> page(PageNumber page) {
    Slice<T> slice = Slice.of(all.get(), ENTRIES, id, page);
    return slice.entries().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part(
                id,
                title,
                slice.total(),
                slice.entries().stream().map(entry).toList(),
                slice.next()));
  }
}
