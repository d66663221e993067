package org.newsgraph.endpoint.view;

import java.util.List;

/// What the page of the saved queries shows.
public record ApiView(List<Call> calls) {
  /// Keeps a copy.
  public ApiView {
    calls = List.copyOf(calls);
  }
}
