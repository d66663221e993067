package org.newsgraph.fact;

import java.util.List;
import org.newsgraph.article.Span;

/// A relation that the text states.
///
/// @param from id of an event
/// @param to id of an event, an entity or a claim
public record Relation(String from, RelationType type, String to, List<Span> mentions)
    implements Fact {

  public Relation {
    mentions = List.copyOf(mentions);
  }
}
