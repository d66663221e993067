package org.newsgraph.extraction.event;

import org.newsgraph.extraction.draft.EventNode;

/// What a headline tells once more than the first sentences do: the "riots" of "Riots in Lima" are
/// those that the report begins with.
final class HeadlineEvents {
  /// How many sentences from the top tell what the headline sums up.
  private static final int LEAD = 4;

  private final EventNames names;

  HeadlineEvents(EventNames names) {
    this.names = names;
  }

  /// Whether one word names an event of the lead and an earlier one of the headline, so that only
  /// what speaks against it could tell them apart.
  boolean areSame(EventNode event, EventNode headline) {
    int sentence = event.trigger().sentence();
    return headline.trigger().sentence() == 0
        && sentence > 0
        && sentence < LEAD
        && names.areSame(event, headline);
  }
}
