package org.newsgraph.endpoint.view;

import java.util.List;

/// A list of things under a heading.
///
/// @param more whether the graph knows more than the lines
public record Section(String title, List<Line> lines, boolean more) {
  public Section {
    lines = List.copyOf(lines);
  }
}
