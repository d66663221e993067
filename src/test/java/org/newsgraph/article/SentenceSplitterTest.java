package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank.|It rained.",
        "Did it sink?|Nobody knew!|It did.",
        "“It sank.”|The mayor wept.",
        "“It sank!” he said.|It rained.",
        "Gen. Ada Rowe met Sen. Hall on Jan. 3 in St. Ives.|It rained.",
        "J. K. Hall, of Harbour Inc. in Leeds, wept.|It rained.",
        "She lives in the U.S.|The mayor does not.",
        "The U.S. Navy came at 5 p.m. on Monday.|It left at 6 p.m.|The wreck stayed.",
        "Prices rose 3.5 percent.|The pound fell to $1.20.",
        "See example.org for more.|It is free.",
        "Wait… it sank.|It rained…|The mayor wept.",
        "They asked:|“Why?”|Nobody knew.",
        "1. Leeds is large.|2. York is old.",
        "(It rained.)|It snowed.",
        "It cost 5 pounds.|12 people paid.",
        "Ferry sinks off Ostend||It rained.",
        "Déjà vu 🔥.|Émile wept."
      })
  void findsSentences(String marked) {
    String text =
        marked.replace("They asked:|", "They asked: ").replace("||", "\n\n").replace('|', ' ');

    List<String> expected =
        List.of(marked.replace("asked:|", "asked: ").replace("||", "|").split("\\|"));
    assertThat(sentences(text)).isEqualTo(expected);
  }

  @Test
  void aLineBreakIsNoEnd() {
    assertThat(sentences("The ferry\nsank. It rained."))
        .containsExactly("The ferry\nsank.", "It rained.");
  }

  @Test
  void sentencesCoverAllButWhiteSpace() {
    qt().forAll(strings().betweenCodePoints(' ', 'z').ofLengthBetween(0, 200))
        .checkAssert(text ->
            assertThat(String.join("", sentences(text)).replaceAll("\\s", ""))
                .isEqualTo(text.replaceAll("\\s", "")));
  }

  @Test
  void manyMarksAfterAnAbbreviationTakeNoLongTime() {
    String text = "The U.S. " + ",".repeat(300_000) + "x";

    assertThat(assertTimeout(Duration.ofSeconds(5), () -> SentenceSplitter.split(text))).hasSize(1);
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(text).stream()
        .map(span ->
            text.substring(
                text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end())))
        .toList();
  }
}
