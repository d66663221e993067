package org.newsgraph.link.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensesTest {
  private static final Senses SENSES = new Senses();

  @ParameterizedTest
  @CsvSource({
    "earthquake, quake, won",
    "heist, robbery, election",
    "killed, murder, signed",
    "died, death, bought",
    "arrested, captured, resigned",
    "fire, blaze, treaty",
  })
  void wordsOfLikeMeaningAreNearerThanOthers(String word, String like, String unlike) {
    assertThat(SENSES.similarity(word, like)).isGreaterThan(SENSES.similarity(word, unlike) + 0.2);
  }

  @Test
  void nearnessIsMutual() {
    assertThat(SENSES.similarity("raid", "attack")).isEqualTo(SENSES.similarity("attack", "raid"));
  }

  @Test
  void aWordIsNearestToItself() {
    assertThat(SENSES.similarity("qwertz", "qwertz")).isEqualTo(1);
    assertThat(SENSES.similarity("qwertz", "asdf")).isZero();
  }

  @Test
  void tellsNounsOfPeople() {
    assertThat(SENSES.namesPeople("actress")).isTrue();
    assertThat(SENSES.namesPeople("responsibility")).isFalse();
    assertThat(SENSES.namesPeople("qwertz")).isFalse();
  }
}
