package org.newsgraph.endpoint.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.endpoint.view.Segment;

class MarkedTextTest {

  private static MarkedText.Marking marking(int begin, int end, String name) {
    return new MarkedText.Marking(new Mark("a", begin, end), name, "entity", name);
  }

  private static String shown(List<List<Segment>> paragraphs) {
    return paragraphs.stream()
        .map(paragraph ->
            paragraph.stream()
                .map(one -> one.href().isEmpty() ? one.text() : "[" + one.text() + "]" + one.href())
                .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  @Test
  void showsOfNestedMentionsTheShortestOne() {
    MarkedText text =
        new MarkedText(
            "the envoy to Ruritania left",
            List.of(marking(4, 22, "envoy"), marking(13, 22, "land")));

    assertThat(shown(text.paragraphs())).isEqualTo("the [envoy to ]envoy[Ruritania]land left");
  }

  @Test
  void showsBothOfMentionsThatOverlap() {
    MarkedText text = new MarkedText("abcdef", List.of(marking(0, 4, "x"), marking(2, 6, "y")));

    assertThat(shown(text.paragraphs())).isEqualTo("[ab]x[cd]x[ef]y");
  }

  @Test
  void marksAMentionThatGoesOnInTheNextParagraphInBoth() {
    MarkedText text = new MarkedText("one two\n\nthree", List.of(marking(4, 14, "x")));

    assertThat(shown(text.paragraphs())).isEqualTo("one [two]x|[three]x");
  }

  @Test
  void countsInCodePoints() {
    MarkedText text = new MarkedText("😀😀\n😀 Rome", List.of(marking(5, 9, "x")));

    assertThat(shown(text.paragraphs())).isEqualTo("😀😀|😀 [Rome]x");
  }

  @Test
  void namesThePlacesWhereMentionsBeginAsTheirIrisDo() {
    MarkedText text = new MarkedText("a b", List.of(marking(2, 3, "x"), marking(2, 3, "y")));

    assertThat(text.paragraphs().getFirst().getLast().anchors()).containsExactly("char=2,3");
  }

  @Test
  void keepsEveryCharacterOfEveryLineWhateverIsMarked() {
    qt().forAll(
            strings().basicLatinAlphabet().ofLengthBetween(0, 60),
            lists().of(integers().between(0, 70)).ofSizeBetween(0, 12))
        .check((text, numbers) -> {
          List<MarkedText.Marking> markings = new ArrayList<>();
          for (int i = 0; i + 1 < numbers.size(); i += 2) {
            markings.add(marking(numbers.get(i), numbers.get(i + 1), "x"));
          }
          String kept =
              new MarkedText(text, markings)
                  .paragraphs().stream()
                      .flatMap(List::stream)
                      .map(Segment::text)
                      .collect(Collectors.joining());
          String lines =
              text.lines()
                  .flatMap(line -> List.of(line.split("[\\r\\n]+")).stream())
                  .filter(line -> !line.isBlank())
                  .collect(Collectors.joining());
          return kept.equals(lines);
        });
  }
}
