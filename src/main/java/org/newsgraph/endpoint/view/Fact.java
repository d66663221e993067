package org.newsgraph.endpoint.view;

import java.util.List;

/// A property under the name that a reader knows it by, and its values: "Where" and the places.
public record Fact(String name, List<Entry> values) {
  public Fact {
    values = List.copyOf(values);
  }
}
