package org.newsgraph.link.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.MentionText;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.reading.Telling;

class ReportsTest {
  private static final String FERRY =
      "A ferry with forty passengers ran aground off the island of Vell on Sunday night. Its"
          + " captain blamed a lamp that had gone out at the mouth of the harbour, and fishermen"
          + " took everybody ashore in small boats before the tide turned.";
  private static final String MILL =
      "The last paper mill of Ostrava closes in autumn, its owner told the workers on Monday."
          + " Three hundred will be paid until spring; the town hopes that a maker of batteries"
          + " comes to the empty halls by the river.";

  private static Node iri(String name) {
    return NodeFactory.createURI("http://localhost:3030/article/" + name);
  }

  private static ReadArticle article(String name, int day, String text) {
    return new ReadArticle(
        iri(name), Optional.of(LocalDate.of(2021, 3, day)), text, List.of(), List.of());
  }

  private static Telling told(String article, String thing, String... sentences) {
    return new EntityTelling(
        iri(article),
        iri(thing),
        Set.of(),
        List.of(),
        Set.of(),
        List.of(sentences).stream()
            .map(sentence -> new MentionText(0, 7, "the captain", sentence))
            .toList());
  }

  @Test
  void copiesAreOneReportWithTheirOriginal() {
    Reports reports =
        new Reports(
            List.of(
                article("a", 3, FERRY),
                article("b", 2, FERRY),
                article("c", 3, "Exclusive. " + FERRY),
                article("d", 3, MILL)));

    assertThat(reports.number()).isEqualTo(2);
    assertThat(List.of("a", "b", "c", "d"))
        .extracting(name -> reports.of(iri(name)))
        .containsExactly(iri("b"), iri("b"), iri("b"), iri("d"));
    assertThat(reports.isOriginal(iri("a"))).isFalse();
    assertThat(reports.isOriginal(iri("b"))).isTrue();
  }

  @Test
  void articlesWithoutTextAreReportsOfTheirOwn() {
    assertThat(new Reports(List.of(article("a", 3, ""), article("b", 3, ""))).number())
        .isEqualTo(2);
  }

  @Test
  void whatACopyMentionsInTheSameWordsIsMentionedAlike() {
    Reports reports =
        new Reports(List.of(article("a", 2, FERRY), article("b", 3, FERRY), article("c", 3, MILL)));
    Telling captain = told("a", "captain", "He wept.", "He swore.");

    assertThat(reports.areMentionedAlike(captain, told("b", "skipper", "He swore."))).isTrue();
    assertThat(reports.areMentionedAlike(told("b", "skipper", "He swore."), captain)).isTrue();
    assertThat(reports.areMentionedAlike(captain, told("b", "mate", "He swore.", "He ran.")))
        .isFalse();
    assertThat(reports.areMentionedAlike(captain, told("b", "mate"))).isFalse();
    assertThat(reports.areMentionedAlike(captain, told("a", "skipper", "He swore."))).isFalse();
    assertThat(reports.areMentionedAlike(captain, told("c", "skipper", "He swore."))).isFalse();
  }

  @Test
  void whatCopiesTellIsCountedOnceAndAsMuchAsTheyTellOnAverage() {
    Tally<String> tally =
        new Tally<>(
            new Reports(
                List.of(article("a", 2, FERRY), article("b", 3, FERRY), article("c", 3, MILL))));
    List.of("a", "a", "a", "b", "c").forEach(name -> tally.add("boat", iri(name)));
    tally.add("mill", iri("c"));

    Tally.Counts<String> counts = tally.counts();

    assertThat(counts.of("boat")).isEqualTo(new Tally.Count(2, 3));
    assertThat(counts.of("mill")).isEqualTo(new Tally.Count(1, 1));
    assertThat(counts.of("lamp")).isEqualTo(new Tally.Count(0, 0));
  }
}
