package org.newsgraph.fact;

import java.util.List;
import org.newsgraph.article.Span;

/// One organisation or place that is part of another.
public record Part(String part, String whole, List<Span> mentions) implements Fact {

  public Part {
    mentions = List.copyOf(mentions);
  }
}
