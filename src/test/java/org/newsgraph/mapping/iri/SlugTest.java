package org.newsgraph.mapping.iri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Qasem Soleimani, qasem-soleimani",
    "Mary O’Neil, mary-oneil",
    "U.S. Army, us-army",
    "St. Louis, st-louis",
    "J.R. Smith, jr-smith",
    "Łukasz Gößner, lukasz-gossner",
    "Ærø, aero",
    "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
    "İstanbul, istanbul",
    "AT&T, at-t",
    "the Netherlands, netherlands",
    "The Hague, the-hague",
    "  a -- b  , a-b"
  })
  void isReadable(String name, String slug) {
    assertThat(Slug.identifying(name)).isEqualTo(slug);
  }

  @Test
  void isOfAsciiLettersDigitsAndHyphensWhateverTheText() {
    qt().forAll(strings().allPossible().ofLengthBetween(0, 200))
        .check(text -> Slug.identifying(text).matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void staysShort() {
    qt().forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 500))
        .check(text -> Slug.identifying(text).length() <= 89 && Slug.words(text).length() <= 80);
  }

  @Test
  void tellsTextsApartThatAsciiCannot() {
    assertThat(Slug.identifying("北京")).isNotEqualTo(Slug.identifying("东京"));
    assertThat(Slug.identifying("北京")).isEqualTo(Slug.identifying(" 北京 "));
    assertThat(Slug.identifying("Bank of 北京")).startsWith("bank-of-");
  }

  @Test
  void tellsLongTextsApartThatBeginAlike() {
    String long1 = "word ".repeat(20) + "one";
    String long2 = "word ".repeat(20) + "two";

    assertThat(Slug.words(long1)).isEqualTo(Slug.words(long2)).endsWith("word");
    assertThat(Slug.identifying(long1)).isNotEqualTo(Slug.identifying(long2));
  }
}
