package org.newsgraph.endpoint.view;

import java.util.List;

/// A property and its values: "Where" and the places.
public record Detail(String name, List<Line> values) {
  public Detail {
    values = List.copyOf(values);
  }
}
