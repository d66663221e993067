package org.newsgraph.endpoint.thing;

import java.util.List;
import java.util.Optional;

/// What one page shows of a list.
///
/// @param total how many the list has
/// @param next the address of the page with those that follow
record Slice<T>(List<T> entries, int total, Optional<String> next) {

  /// @param id the list's name in addresses
  static <T> Slice<T> of(List<T> all, int atMost, String id, PageNumber page) {
    long from = (long) atMost * (page.number() - 1);
    return new Slice<>(
        all.stream().skip(from).limit(atMost).toList(),
        all.size(),
        all.size() > from + atMost
            ? Optional.of("?part=" + id + "&page=" + page.next().number())
            : Optional.empty());
  }
}
