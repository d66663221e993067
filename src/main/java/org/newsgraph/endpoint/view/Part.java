package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.Optional;

/// A list of things under a heading, of which a page may show but some.
///
/// @param id its name in addresses
/// @param total how many there are
/// @param next the address of the page with those that follow
public record Part(String id, String title, int total, List<Entry> entries, Optional<String> next) {
  public Part {
    entries = List.copyOf(entries);
  }
}
