package org.newsgraph.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "She said “we won”|She said \"we won\"",
        "a ‘hard blow’ to them|a \"hard blow\" to them",
        "The guards’ camp|The guards' camp",
        "Peru’s ‘last offer’ fails|Peru's \"last offer\" fails",
        "'Tis the season|'Tis the season",
        "''We won,'' she said|~ \"We won,\"  she said~",
        "“She said ‘no’ twice”|\"She said 'no' twice\"",
      })
  void makesQuotationMarksPlainAndLeavesApostrophes(String text, String plain) {
    assertThat(QuoteSigns.plain(text)).isEqualTo(plain);
  }

  @Test
  void keepsEveryCharacterInItsPlace() {
    String text = "“One” ‘two’ three’s 😀 «four»";

    assertThat(QuoteSigns.plain(text)).hasSameSizeAs(text);
  }
}
