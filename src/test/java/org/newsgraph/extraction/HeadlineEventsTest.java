package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventType;

/// A headline's "Blast" and the blasts of the report below it.
@Tag("slow")
class HeadlineEventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the report begins with what the headline sums up
        "Blast at mill¶A blast woke Oslo.|1",
        // not far below
        "Blast at mill¶Anna Berg opened a fair. Sara Lund sang. Nils Dahl wept. Peter Holm left. A blast woke Oslo.|2",
        // not elsewhere
        "Blast in Lima¶A blast killed ten men in Quito.|2",
        // not where the first sentence is no headline
        "There was a blast at a mill. A blast woke Oslo.|2"
      })
  void areToldOnceMoreByTheFirstSentences(String text, int blasts) {
    assertThat(Told.undatedFacts(text).events())
        .extracting(Event::type)
        .filteredOn(type -> type == EventType.Bombing)
        .hasSize(blasts);
  }
}
