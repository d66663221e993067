package org.newsgraph.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry sinks off Ostend",
        "Why did the ferry sink?",
        "Ferry was safe, says U.S.",
        "‘No warning’ before ferry sank"
      })
  void isAFirstLineThatStandsAlone(String line) {
    assertThat(Headline.find(lines(line, "", "It rained."))).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank on Monday.",
        "He said: “It sank.”",
        "OSTEND (AP) — The ferry sank"
      })
  void isNoSentence(String line) {
    assertThat(Headline.find(lines(line, "", "It rained."))).isEmpty();
  }

  @Test
  void isNotTheFirstLineOfAParagraph() {
    assertThat(Headline.find(lines("The ferry that sank on", "Monday was old."))).isEmpty();
  }

  @Test
  void isNotTheOnlyLine() {
    assertThat(Headline.find(lines("Ferry sinks off Ostend"))).isEmpty();
  }

  @Test
  void mayEndInAFullStopWhereItIsRepeated() {
    assertThat(Headline.find(lines("‘Gone.’", "", "'Gone.'", "", "It rained.")))
        .contains("‘Gone.’");
  }

  @Test
  void isRemovedHoweverItsQuotesAreWritten() {
    assertThat(Headline.removed("‘Gone’ in an hour", lines("'Gone' in an Hour", "", "It rained.")))
        .extracting(Line::text)
        .containsExactly("It rained.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Ferry sinks              | FERRY  SINKS
          “Gone” in an hour        | gone in an 'hour'
          « Gone » in an hour      | gone in an hour
          `Gone` in an hour        | Gone in an hour
          Élan lost                | E\u0301lan lost
          \uFB01rst ferry sinks     | First ferry sinks
          \u00A0Ferry sinks         | Ferry sinks
          """)
  void isTheSameHoweverItIsWritten(String one, String other) {
    assertThat(Headline.same(one, other)).isTrue();
    assertThat(Headline.same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Ferry sinks,Ferry sank", "Ferry sinks,Berry sinks", "Elan lost,Élan lost"})
  void isAnotherInOtherWords(String one, String other) {
    assertThat(Headline.same(one, other)).isFalse();
    assertThat(Headline.same(other, one)).isFalse();
  }

  private static List<Line> lines(String... texts) {
    List<Line> lines = new ArrayList<>();
    int paragraph = 0;
    for (String text : texts) {
      if (text.isEmpty()) {
        paragraph++;
      } else {
        lines.add(new Line(paragraph, text, false));
      }
    }
    return lines;
  }
}
