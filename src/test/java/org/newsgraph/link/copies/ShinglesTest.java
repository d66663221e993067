package org.newsgraph.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm hit Strelsau on Friday. | THE STORM — hit:\u00a0 Strelsau, on\t“Friday”",
        "a cafe\u0301 in the o\uFB03ce of Zürich | A café in the office of Zu\u0308rich",
        "the gov\u00aderning party met in Stre\u200dlsau | The governing party met in Strelsau",
        "don't stop the train now | Don’t stop the train now!",
        "１２３ men saw the ｓｔｏｒｍ | 123 men saw the storm",
      })
  void differencesOfTypingMakeNone(String one, String other) {
    assertThat(Shingles.of(one).text()).isEqualTo(Shingles.of(other).text());
    assertThat(Shingles.of(one).shared(Shingles.of(other))).isEqualTo(Shingles.of(one).size());
  }

  @Test
  void otherWordsOrAnotherOrderMakeAnotherText() {
    Shingles shingles = Shingles.of("five men saw the storm");

    assertThat(Shingles.of("six men saw the storm").text()).isNotEqualTo(shingles.text());
    assertThat(Shingles.of("the storm saw five men").text()).isNotEqualTo(shingles.text());
    assertThat(Shingles.of("fivemen saw the storm").text()).isNotEqualTo(shingles.text());
    assertThat(Shingles.of("five men saw thestorm").shared(shingles)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'… — !', 0",
    "storm, 1",
    "the storm, 1",
    "the storm hit us, 1",
    "the storm hit us hard, 2",
    "'the storm hit us. The storm hit us.', 4",
    "暴風雨が街を襲った, 6",
    "\u0301\u0302, 1",
  })
  void everyRunOfFourWordsIsOne(String text, int size) {
    assertThat(Shingles.of(text).size()).isEqualTo(size);
  }

  @Test
  void textsWithoutSpacesAreReadCharacterByCharacter() {
    Shingles whole = Shingles.of("中国国家主席习近平周五在北京会见了美国国务卿。双方讨论了贸易问题。");
    Shingles cut = Shingles.of("国家主席习近平周五在北京会见了美国国务卿");

    assertThat(cut.shared(whole)).isEqualTo(cut.size());
  }

  @Test
  void largeTextsOfNothingMuchAreRead() {
    int million = 1_000_000;

    assertThat(Shingles.of("a".repeat(million)).size()).isEqualTo(1);
    assertThat(Shingles.of("a ".repeat(million / 2)).size()).isEqualTo(1);
    assertThat(Shingles.of("\ud800".repeat(million)).size()).isZero();
    assertThat(Shingles.of("e\u0301".repeat(million / 2)).size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsInBothIsWhatIsInBothFromEitherSide(long seed) {
    Random random = new Random(seed);
    String text = MadeTexts.text(MadeTexts.sentences(random, 20));
    Shingles one = Shingles.of(text);
    Shingles other = Shingles.of(MadeTexts.edited(text, 6, random));

    assertThat(one.shared(other)).isEqualTo(other.shared(one)).isPositive().isLessThan(one.size());
    assertThat(one.shared(one)).isEqualTo(one.size());
  }
}
