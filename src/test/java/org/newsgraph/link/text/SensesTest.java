package org.newsgraph.link.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  @Test
  void whatIsForgottenIsTheSameWhenItIsReadAgain() {
    Senses forgetful = new Senses(2);
    for (int time = 0; time < 2; time++) {
      for (String word : List.of("quake", "robbery", "murder", "blaze", "mayor", "qwertz")) {
        assertThat(forgetful.similarity(word, "death")).isEqualTo(SENSES.similarity(word, "death"));
        assertThat(forgetful.namesPeople(word)).isEqualTo(SENSES.namesPeople(word));
      }
    }
  }

  @Test
  void remembersNoMoreWordsThanItMay() {
    Senses senses = new Senses(10);
    for (int word = 0; word < 1_000; word++) {
      senses.similarity("w" + word, "death");
      senses.namesPeople("w" + word);
    }

    assertThat(senses.remembered()).isLessThanOrEqualTo(20);
  }
}
