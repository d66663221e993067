package org.newsgraph.link.copies;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.link.Copy;

class CopyDetectorTest {
  private static final List<String> REPORT = MadeTexts.sentences(new Random(1), 20);
  private static final String BOILERPLATE =
      " All rights reserved. This material may not be published, broadcast, rewritten or"
          + " redistributed.";

  private static List<Copy> copies(Texts texts) {
    return new CopyDetector().copies(texts);
  }

  private static Map<String, String> originals(Texts texts) {
    return copies(texts).stream()
        .collect(Collectors.toMap(copy -> name(copy.article()), copy -> name(copy.original())));
  }

  private static String name(Node article) {
    return article.getURI().replaceFirst(".*/", "");
  }

  private static String changed(UnaryOperator<List<String>> change) {
    return MadeTexts.text(change.apply(new ArrayList<>(REPORT)));
  }

  static Stream<String> whatPapersMakeOfAReport() {
    Random random = new Random(2);
    return Stream.of(
        changed(report -> report.subList(0, 10)),
        changed(report -> report.subList(0, 3)),
        changed(report -> report.subList(12, 20)),
        changed(report -> {
          report.addAll(MadeTexts.sentences(random, 6));
          return report;
        }),
        changed(report -> {
          report.set(0, "STRELSAU (Agency) - Another headline of this paper's own, by a writer.");
          report.add(BOILERPLATE);
          return report;
        }),
        changed(report -> {
          Collections.shuffle(report, random);
          return report;
        }),
        MadeTexts.edited(MadeTexts.text(REPORT), 12, random));
  }

  @ParameterizedTest
  @MethodSource("whatPapersMakeOfAReport")
  void aChangedReportIsACopy(String changed) {
    MadeTexts texts =
        new MadeTexts()
            .with("agency", "2020-01-03", MadeTexts.text(REPORT))
            .with("paper", "2020-01-04", changed);

    assertThat(copies(texts))
        .singleElement()
        .satisfies(copy -> {
          assertThat(copy.article()).isEqualTo(MadeTexts.iri("paper"));
          assertThat(copy.original()).isEqualTo(MadeTexts.iri("agency"));
          assertThat(copy.identical()).isFalse();
          assertThat(copy.similarity().doubleValue()).isBetween(0.1, 0.99);
          assertThat(copy.containment().doubleValue()).isBetween(0.5, 1.0);
        });
  }

  @Test
  void theSameTextIsACopyHoweverShort() {
    MadeTexts texts =
        new MadeTexts()
            .with("b", "2020-01-03", "Jane Doe met John Roe.")
            .with("a", "2020-01-03", "JANE DOE met John Roe");

    assertThat(copies(texts))
        .singleElement()
        .satisfies(copy -> {
          assertThat(copy.identical()).isTrue();
          assertThat(copy.original()).isEqualTo(MadeTexts.iri("a"));
          assertThat(copy.similarity()).isEqualByComparingTo("1");
        });
  }

  @Test
  void reportsThatShareAQuotationAreNone() {
    Random random = new Random(3);
    String quoted = MadeTexts.text(MadeTexts.sentences(random, 2));
    MadeTexts texts = new MadeTexts();
    IntStream.range(0, 10)
        .forEach(number ->
            texts.with(
                "paper-" + number,
                "2020-01-03",
                MadeTexts.text(MadeTexts.sentences(random, 8)) + " " + quoted + BOILERPLATE));

    assertThat(copies(texts)).isEmpty();
  }

  @Test
  void shortReportsThatShareNamesAreNone() {
    MadeTexts texts =
        new MadeTexts()
            .with(
                "one",
                "",
                "Senior Trooper William Hakim of the Oregon State Police and Capt. Tom Tennant were"
                    + " killed when a bomb exploded at a bank on Friday.")
            .with(
                "other",
                "",
                "A memorial for Senior Trooper William Hakim of the Oregon State Police and Capt."
                    + " Tom Tennant drew four thousand to Salem.");

    assertThat(copies(texts)).isEmpty();
  }

  @Test
  void briefReportsThatShareAQuotationAndItsSpeakerAreNone() {
    Random random = new Random(8);
    String quoted = IntStream.range(0, 33).mapToObj(word -> "q" + word).collect(joining(" "));
    MadeTexts texts = new MadeTexts();
    for (String paper : List.of("one", "other")) {
      String own = Stream.generate(() -> MadeTexts.word(random)).limit(18).collect(joining(" "));
      texts.with(paper, "2020-01-03", own + ". " + quoted + ".");
    }

    assertThat(copies(texts)).isEmpty();
  }

  @Test
  void aStoryThatTakesABriefInIsToldAnew() {
    String brief = MadeTexts.text(REPORT.subList(0, 3));
    MadeTexts texts =
        new MadeTexts()
            .with("brief", "2020-01-03", brief)
            .with("story", "2020-01-04", MadeTexts.text(REPORT));

    assertThat(copies(texts)).isEmpty();
  }

  @Test
  void anUpdateThatRepeatsMostOfAReportIsACopy() {
    MadeTexts texts =
        new MadeTexts()
            .with("first", "2020-01-03", MadeTexts.text(REPORT.subList(0, 10)))
            .with("update", "2020-01-04", MadeTexts.text(REPORT));

    assertThat(originals(texts)).isEqualTo(Map.of("update", "first"));
  }

  @Test
  void ofTheEarliestDayTheFullestStandsForAll() {
    String text = MadeTexts.text(REPORT);
    String cut = MadeTexts.text(REPORT.subList(0, 15));
    MadeTexts texts =
        new MadeTexts()
            .with("a-undated", "", text + BOILERPLATE)
            .with("b-later", "2020-01-05", text + BOILERPLATE)
            .with("c-cut", "2020-01-03", cut)
            .with("e-full", "2020-01-03", text)
            .with("f-same", "2020-01-03", text.toUpperCase(Locale.ROOT));

    assertThat(originals(texts).values()).containsOnly("e-full");
    assertThat(originals(texts)).containsOnlyKeys("a-undated", "b-later", "c-cut", "f-same");
  }

  @Test
  void whatIsTheSameAsACopyIsACopyOfItsOriginal() {
    String cut = MadeTexts.text(REPORT.subList(0, 12));
    MadeTexts texts =
        new MadeTexts()
            .with("agency", "2020-01-03", MadeTexts.text(REPORT))
            .with("paper", "2020-01-04", cut)
            .with("other-paper", "2020-01-05", cut);

    assertThat(originals(texts)).isEqualTo(Map.of("paper", "agency", "other-paper", "agency"));
    assertThat(copies(texts)).noneMatch(Copy::identical);
  }

  @Test
  void whatIsLikeACopyNeedNotBeLikeItsOriginal() {
    List<String> more = MadeTexts.sentences(new Random(4), 30);
    MadeTexts texts =
        new MadeTexts()
            .with("first", "2020-01-01", MadeTexts.text(REPORT.subList(0, 10)))
            .with(
                "between",
                "2020-01-02",
                MadeTexts.text(REPORT.subList(0, 8)) + " " + MadeTexts.text(more.subList(0, 8)))
            .with("last", "2020-01-03", MadeTexts.text(more.subList(0, 12)));

    assertThat(originals(texts)).isEqualTo(Map.of("between", "first"));
  }

  @Test
  void textsWithoutWordsAreCopiesOfNone() {
    MadeTexts texts =
        new MadeTexts().with("a", "", "").with("b", "", "").with("c", "", "…").with("d", "", "!");

    assertThat(copies(texts)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theOrderOfArticlesMakesNoDifference(long seed) {
    Random random = new Random(seed);
    MadeTexts texts = new MadeTexts();
    for (int story = 0; story < 12; story++) {
      List<String> report = MadeTexts.sentences(random, 12);
      for (int paper = 0; paper < 5; paper++) {
        List<String> kept = report.subList(random.nextInt(4), 6 + random.nextInt(7));
        texts.with(
            story + "-" + paper,
            random.nextInt(4) == 0 ? "" : "2020-01-0" + (1 + random.nextInt(4)),
            MadeTexts.edited(MadeTexts.text(kept), 8 + random.nextInt(40), random));
      }
    }

    List<Copy> copies = copies(texts);

    assertThat(copies).hasSizeGreaterThan(20);
    assertThat(copies(texts.shuffled(random))).containsExactlyInAnyOrderElementsOf(copies);
    assertThat(copies)
        .extracting(Copy::original)
        .doesNotContainAnyElementsOf(copies.stream().map(Copy::article).toList());
  }

  @Test
  void copiesAreFoundAmongManyTextsThatEndAlike() {
    Random random = new Random(5);
    MadeTexts texts = new MadeTexts();
    for (int story = 0; story < 300; story++) {
      String report = MadeTexts.text(MadeTexts.sentences(random, 6));
      texts.with("s%03d-agency".formatted(story), "2020-01-01", report + BOILERPLATE);
      texts.with(
          "s%03d-paper".formatted(story), "2020-01-02", "Exclusive: " + report + BOILERPLATE);
    }

    Map<String, String> originals = originals(texts);

    assertThat(originals).hasSize(300);
    originals.forEach(
        (copy, original) -> assertThat(original).isEqualTo(copy.replace("paper", "agency")));
  }
}
