package org.newsgraph.link.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.junit.jupiter.api.Test;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.EventTelling;
import org.newsgraph.link.reading.MentionText;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.reading.Telling;
import org.newsgraph.vocabulary.NewsEvents;

class ExcerptsTest {
  private static Node iri(String name) {
    return NodeFactory.createURI("http://localhost:3030/" + name);
  }

  private static EntityTelling entity(String name, int... begins) {
    return new EntityTelling(
        iri("article/a"), iri(name), Set.of(), List.of(name), Set.of(), mentions(begins));
  }

  private static List<MentionText> mentions(int... begins) {
    return IntStream.of(begins)
        .mapToObj(begin -> new MentionText(begin, begin + 1, "it", "It was."))
        .toList();
  }

  private static EventTelling event(Map<Node, Set<Node>> roles) {
    return new EventTelling(
        iri("article/a"),
        iri("event"),
        Set.of(),
        Set.of(),
        roles,
        Set.of(),
        Optional.empty(),
        mentions(1, 2, 3));
  }

  private static ReadArticle article(List<EntityTelling> entities, EventTelling... events) {
    return new ReadArticle(
        iri("article/a"),
        Optional.of(LocalDate.of(2021, 3, 4)),
        "It was.",
        entities,
        List.of(events));
  }

  private static List<String> names(ReadArticle article) {
    return article.entities().stream()
        .map(Telling::thing)
        .map(thing -> thing.getURI().replaceFirst(".*/", ""))
        .toList();
  }

  @Test
  void ordinaryArticlesAreKeptAsTheyAre() {
    List<ReadArticle> articles =
        List.of(
            article(
                List.of(entity("ship", 3, 9), entity("whale")),
                event(Map.of(NewsEvents.AGENT, Set.of(iri("whale"))))),
            article(List.of(entity("ship", 1))));

    assertThat(Excerpts.of(articles)).isEqualTo(articles);
  }

  @Test
  void theMostAndTheFirstMentionedAreKeptInTheirOrder() {
    List<EntityTelling> entities =
        List.of(
            entity("a"),
            entity("b", 50),
            entity("c", 7),
            entity("d", 7),
            entity("e", 60, 70),
            entity("f", 7));

    assertThat(names(Excerpts.things(List.of(article(entities)), 5, 3).getFirst()))
        .containsExactly("c", "d", "e");
  }

  @Test
  void anArticleOfTooManyThingsCostsTheOthersNone() {
    List<EntityTelling> many = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      many.add(entity("x%05d".formatted(i), i));
    }
    List<EntityTelling> few = List.of(entity("ship"), entity("whale"));

    List<ReadArticle> articles =
        List.of(article(few), article(many), article(List.of(entity("ship"))));

    assertThat(Excerpts.things(articles, 10_000, 1_000))
        .extracting(article -> article.entities().size())
        .containsExactly(2, 997, 1);
    assertThat(Excerpts.of(articles))
        .extracting(article -> article.entities().size())
        .containsExactly(2, Excerpts.ARTICLES_THINGS, 1);
  }

  @Test
  void manyArticlesOfManyThingsHaveNoMoreThanAStoryMay() {
    List<EntityTelling> many =
        IntStream.range(0, 1_500).mapToObj(i -> entity("x%04d".formatted(i), i)).toList();

    List<ReadArticle> excerpts = Excerpts.of(Collections.nCopies(20, article(many)));

    assertThat(excerpts.stream().mapToInt(article -> article.entities().size()).sum())
        .isEqualTo(Excerpts.THINGS);
  }

  @Test
  void ofAThingOfTooManyMentionsTheFirstAreKept() {
    EntityTelling much = entity("much", IntStream.range(0, 1_000).toArray());
    EntityTelling less = entity("less", 3, 4);

    ReadArticle cut = Excerpts.details(List.of(article(List.of(much, less))), 100).getFirst();

    assertThat(cut.entities().getFirst().mentions()).isEqualTo(much.mentions().subList(0, 98));
    assertThat(cut.entities().getLast()).isEqualTo(less);
  }

  @Test
  void ofTooManyParticipantsTheFirstOfEachRoleAreKept() {
    Set<Node> crowd =
        IntStream.range(0, 1_000)
            .mapToObj(i -> iri("x%05d".formatted(i)))
            .collect(Collectors.toCollection(() -> new TreeSet<>(NodeCmp::compareRDFTerms)));
    Set<Node> one = Set.of(iri("whale"));
    EventTelling event = event(Map.of(NewsEvents.AGENT, crowd, NewsEvents.PATIENT, one));

    EventTelling cut =
        Excerpts.details(List.of(article(List.of(), event)), 10).getFirst().events().getFirst();

    assertThat(cut.roles())
        .containsEntry(NewsEvents.PATIENT, one)
        .containsEntry(
            NewsEvents.AGENT, crowd.stream().limit(9).collect(Collectors.toUnmodifiableSet()));
  }

  @Test
  void wordsWithoutEndAreCut() {
    MentionText endless = new MentionText(0, 9, "so ".repeat(9_000), "so ".repeat(9_000));
    EntityTelling entity =
        new EntityTelling(
            iri("article/a"),
            iri("x"),
            Set.of(),
            List.of("so ".repeat(9_000)),
            Set.of(),
            List.of(endless));

    EntityTelling cut =
        Excerpts.of(List.of(article(List.of(entity)))).getFirst().entities().getFirst();

    assertThat(cut.names().getFirst()).hasSizeLessThan(2_000);
    assertThat(cut.mentions().getFirst().words()).hasSizeLessThan(2_000);
    assertThat(cut.mentions().getFirst().sentence()).hasSizeLessThan(5_000);
  }
}
