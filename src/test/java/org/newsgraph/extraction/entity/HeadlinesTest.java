package org.newsgraph.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.annotation.HandMade;

class HeadlinesTest {

  private static boolean isHeadline(String last) {
    return Headlines.isHeadline(
        HandMade.article(
                Optional.empty(),
                """
                Harbour harbour NN O 2:nsubj
                reopens reopen VBZ O 0:root
                """
                    + last)
            .sentences()
            .getFirst());
  }

  @Test
  void areSentencesThatNothingCloses() {
    assertThat(isHeadline("")).isTrue();
    assertThat(isHeadline("today today NN O 2:obl")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "?", "!", "...", "…", "\"", "”", "'", ")", "-RRB-", "]", ":", ";"})
  void areNoSentencesOfAReport(String closing) {
    assertThat(isHeadline(closing + " " + closing + " . O 2:punct")).isFalse();
  }
}
