package org.newsgraph.extraction.event;

import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Headlines;
import org.newsgraph.extraction.entity.Reading;

/// What a headline tells once more than the first sentences do: the "riots" of "Riots in Lima" are
/// those that the report begins with.
final class HeadlineEvents {
  /// How many sentences from the top tell what the headline sums up.
  private static final int LEAD = 4;

  private final EventNames names;
  private final boolean hasHeadline;

  HeadlineEvents(Reading reading, EventNames names) {
    this.names = names;
    hasHeadline =
        !reading.sentences().isEmpty() && Headlines.isHeadline(reading.sentences().getFirst());
  }

  /// Whether one word names an event of the lead and an earlier one of the headline, so that only
  /// what speaks against it could tell them apart.
  boolean areSame(EventNode event, EventNode headline) {
    int sentence = event.trigger().sentence();
    return hasHeadline
        && headline.trigger().sentence() == 0
        && sentence > 0
        && sentence < LEAD
        && names.areSame(event, headline)
        && !Distinctions.areElsewhere(event, headline);
  }
}
