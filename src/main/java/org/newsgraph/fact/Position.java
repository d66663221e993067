package org.newsgraph.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Span;

/// A post that somebody holds or held.
///
/// @param holder id of the person
/// @param role "ambassador to the UN"
/// @param organization id of the organisation or country whose post it is
/// @param former whether the text says it is over
public record Position(
    String holder,
    Optional<String> role,
    Optional<String> organization,
    boolean former,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    List<Span> mentions)
    implements Fact {

  public Position {
    mentions = List.copyOf(mentions);
  }
}
