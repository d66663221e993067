package org.newsgraph.endpoint.view;

import java.util.List;

/// An article that tells of a thing, and the sentences in which it does.
public record Telling(Line article, List<Passage> passages) {
  public Telling {
    passages = List.copyOf(passages);
  }
}
