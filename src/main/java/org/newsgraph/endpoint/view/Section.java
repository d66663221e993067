package org.newsgraph.endpoint.view;

import java.util.List;

/// A list of things under a heading.
public record Section(String title, List<Line> lines) {
  public Section {
    lines = List.copyOf(lines);
  }
}
