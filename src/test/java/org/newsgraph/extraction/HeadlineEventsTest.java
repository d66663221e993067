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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the same deed in other words, with more exactly whom it was done to
        "Chad fires rockets at soldiers in Peru¶Chad launched heavy rockets at two camps in Peru on Monday.|1",
        // whose means alone are named later on
        "Chad fires rockets at soldiers in Peru¶Chad launched heavy rockets at two camps in Peru on Monday. Hours after the rockets were fired, Anna Berg wept.|1",
        // on another day
        "Chad fires rockets at soldiers in Peru on 3 May 2021¶Chad launched heavy rockets at two camps in Peru on 5 May 2021.|2",
        // by other means
        "Chad fires rockets at soldiers in Peru¶Chad launched ten drones at two camps in Peru on Monday.|2",
        // by somebody else
        "Chad fires rockets at soldiers in Peru¶Bolivia launched heavy rockets at two camps in Peru on Monday.|2",
        // at others who have names
        "Chad fires rockets at Bolivia¶Chad launched heavy rockets at Ecuador on Monday.|2",
        // not in the second sentence
        "Chad fires rockets at soldiers in Peru¶Anna Berg wept. Chad launched heavy rockets at two camps in Peru on Monday.|2"
      })
  void areToldInOtherWordsByTheFirstSentence(String text, int attacks) {
    assertThat(Told.undatedFacts(text).events())
        .extracting(Event::type)
        .filteredOn(type -> type == EventType.Assault)
        .hasSize(attacks);
  }
}
