package org.newsgraph.link.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.pair.Designation;
import org.newsgraph.link.pair.EntityDesignation;
import org.newsgraph.link.pair.EntityKind;
import org.newsgraph.link.pair.EventDesignation;
import org.newsgraph.link.reading.Identifiers;

/// Decisions that follow from what stories and people say.
class LinkageTest {
  private static final Node STORM = event("storm");
  private static final Node GALE = event("gale");
  private static final Node POSSIBLE_STORM = event("storm-possible");
  private static final Node POSSIBLE_GALE = event("gale-possible");

  private static Node event(String name) {
    return NodeFactory.createURI("http://localhost:3030/event/" + name);
  }

  private static ManualPairs same(Node one, Node other) {
    return new ManualPairs(List.of(new ManualPairs.Pair(one, other, 1)), List.of());
  }

  private static StoryDecision sameStorm() {
    return new StoryDecision(
        List.of(
            new Cluster(
                List.of(
                    new Cluster.Member(GALE, STORM, 0.9, List.of("a reason")),
                    new Cluster.Member(STORM, GALE, 0.9, List.of("a reason"))))),
        Map.of(),
        Map.of(),
        Map.of(STORM, Set.of(POSSIBLE_STORM), GALE, Set.of(POSSIBLE_GALE)));
  }

  private static List<SameThing> decisions(ManualPairs pairs) {
    Linkage linkage = new Linkage(pairs, Comparator.comparing(Node::getURI), node -> false);
    linkage.add(sameStorm());
    return linkage.decisions();
  }

  @Test
  void versionsOfAnEventThatGivesWayGiveWayToo() {
    assertThat(decisions(ManualPairs.NONE))
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactly(tuple(STORM, GALE), tuple(POSSIBLE_STORM, POSSIBLE_GALE));
    assertThat(decisions(ManualPairs.NONE))
        .extracting(SameThing::confidence)
        .containsOnly(new BigDecimal("0.90"));
  }

  @Test
  void whatPeopleSayOfAVersionGoesOnToWhatThatGivesWayTo() {
    assertThat(decisions(same(POSSIBLE_STORM, event("tempest"))))
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactly(
            tuple(STORM, GALE),
            tuple(POSSIBLE_STORM, POSSIBLE_GALE),
            tuple(event("tempest"), POSSIBLE_GALE));
  }

  @Test
  void whatAVersionGivesWayToMayGiveWayToWhatPeopleSay() {
    assertThat(decisions(same(POSSIBLE_GALE, event("calm"))))
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactly(
            tuple(POSSIBLE_GALE, event("calm")),
            tuple(STORM, GALE),
            tuple(POSSIBLE_STORM, event("calm")));
  }

  private static final Node COURT = organization("supreme-court");
  private static final Node KENYAS = organization("kenya-supreme-court");
  private static final Node NIGERIAS = organization("nigeria-supreme-court");
  private static final Node JUDGES = organization("the-judges-0a1b2c3d");

  private static Node organization(String name) {
    return NodeFactory.createURI("http://localhost:3030/organization/" + name);
  }

  private static Designation named(String name) {
    return new EntityDesignation(EntityKind.ORGANIZATION, words(name), false, false);
  }

  private static List<String> words(String name) {
    return name.isEmpty() ? List.of() : List.of(name.split(" "));
  }

  private static final Map<Node, Designation> CALLED =
      Map.of(
          COURT, named("supreme court"),
          KENYAS, named("kenya supreme court"),
          NIGERIAS, named("nigeria supreme court"),
          JUDGES, named(""));

  /// A story in which some IRIs are likely the same.
  private static StoryDecision story(Node... same) {
    Map<Node, Set<Designation>> called = new HashMap<>();
    List<Cluster.Member> members = new ArrayList<>();
    for (Node thing : same) {
      called.put(thing, Set.of(CALLED.getOrDefault(thing, named(""))));
      Node nearest = thing.equals(same[0]) ? same[1] : same[0];
      members.add(new Cluster.Member(thing, nearest, 0.9, List.of("a reason")));
    }
    return new StoryDecision(List.of(new Cluster(members)), Map.of(), called, Map.of());
  }

  private static List<SameThing> decisions(StoryDecision... stories) {
    return decisions(ManualPairs.NONE, node -> false, stories);
  }

  private static List<SameThing> decisions(
      ManualPairs pairs, Predicate<Node> stays, StoryDecision... stories) {
    Linkage linkage = linkage(pairs, stays);
    List.of(stories).forEach(linkage::add);
    return linkage.decisions();
  }

  private static Linkage linkage(ManualPairs pairs, Predicate<Node> stays) {
    return new Linkage(pairs, Comparator.comparing(Node::getURI), stays);
  }

  @Test
  void whatTwoStoriesTakeForDifferentThingsIsNeither() {
    assertThat(decisions(story(COURT, KENYAS), story(COURT, NIGERIAS))).isEmpty();
  }

  @Test
  void whatManyMoreStoriesTakeForOneThingIsThat() {
    assertThat(
            decisions(
                story(COURT, KENYAS),
                story(COURT, KENYAS, JUDGES),
                story(COURT, NIGERIAS),
                story(KENYAS, COURT)))
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactlyInAnyOrder(tuple(COURT, KENYAS), tuple(JUDGES, KENYAS));
  }

  @Test
  void noChainOfStoriesPutsTogetherWhatNamesTellApart() {
    Node bench = organization("the-bench-1a2b3c4d");

    Linkage linkage = linkage(ManualPairs.NONE, node -> false);
    List.of(story(KENYAS, JUDGES), story(JUDGES, bench), story(bench, NIGERIAS))
        .forEach(linkage::add);

    List<SameThing> decided = linkage.decisions();

    assertThat(decided).extracting(SameThing::merged).hasSize(2);
    assertThat(decided)
        .extracting(SameThing::merged, SameThing::canonical)
        .doesNotContain(tuple(NIGERIAS, KENYAS));
    assertThat(linkage.objection(bench, NIGERIAS)).contains("they have different names");
  }

  @Test
  void whatPeopleSayIsOneMayHaveNamesThatHaveNothingInCommon() {
    assertThat(
            decisions(
                same(KENYAS, NIGERIAS),
                node -> false,
                story(COURT, KENYAS),
                story(COURT, NIGERIAS)))
        .extracting(SameThing::merged)
        .containsExactlyInAnyOrder(COURT, NIGERIAS);
  }

  @Test
  void killingsOnOtherDaysStayTwoThroughAThird() {
    Node shooting = event("2026-01-03-killing");
    Node first = event("killing-0a1b2c3d");
    Node later = event("killing-1a2b3c4d");
    Map<Node, Set<Designation>> days =
        Map.of(
            shooting,
            Set.of(killing(2, 3)),
            first,
            Set.of(killing(1, 1)),
            later,
            Set.of(killing(4, 4)));

    List<SameThing> decided =
        decisions(
            new StoryDecision(List.of(pair(first, shooting)), Map.of(), days, Map.of()),
            new StoryDecision(List.of(pair(later, shooting)), Map.of(), days, Map.of()));

    assertThat(decided).isEmpty();
  }

  private static Designation killing(long earliest, long latest) {
    return new EventDesignation(true, earliest, latest, Set.of());
  }

  private static Cluster pair(Node one, Node other) {
    return new Cluster(
        List.of(
            new Cluster.Member(one, other, 0.9, List.of()),
            new Cluster.Member(other, one, 0.9, List.of())));
  }

  @Test
  void articlesAndClassesNeitherGiveWayNorStandForOthers() {
    assertThat(
            decisions(
                same(COURT, NIGERIAS), COURT::equals, story(COURT, KENYAS), story(KENYAS, JUDGES)))
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactly(tuple(JUDGES, KENYAS));
  }

  @Test
  void entriesOfTheGazetteerStayTwo() {
    Linkage linkage = linkage(ManualPairs.NONE, node -> false);
    for (Node entry : List.of(COURT, KENYAS)) {
      Identifiers own = new Identifiers();
      own.addEntry(entry);
      linkage.enter(entry, own);
    }
    linkage.add(story(COURT, KENYAS));

    assertThat(linkage.decisions()).isEmpty();
  }

  @Test
  void reasonsAreThoseOfWhatWasFollowed() {
    Cluster cluster =
        new Cluster(
            List.of(
                new Cluster.Member(KENYAS, NIGERIAS, 0.9, List.of("refused")),
                new Cluster.Member(NIGERIAS, KENYAS, 0.9, List.of("refused")),
                new Cluster.Member(JUDGES, KENYAS, 0.7, List.of("followed"))));
    ManualPairs different =
        new ManualPairs(List.of(), List.of(new ManualPairs.Pair(KENYAS, NIGERIAS, 1)));

    List<SameThing> decided =
        decisions(
            different,
            node -> false,
            new StoryDecision(List.of(cluster), Map.of(), Map.of(), Map.of()));

    assertThat(decided).flatExtracting(SameThing::reasons).contains("followed");
    assertThat(decided).flatExtracting(SameThing::reasons).doesNotContain("refused");
  }

  @Test
  void versionsThatPeopleSayAreDifferentStayTwo() {
    ManualPairs different =
        new ManualPairs(List.of(), List.of(new ManualPairs.Pair(POSSIBLE_STORM, POSSIBLE_GALE, 1)));

    assertThat(decisions(different)).extracting(SameThing::merged).containsExactly(STORM);
  }

  @Test
  void versionsThatPeopleSayAreDifferentStayTwoThroughAThird() {
    Node calm = event("calm");
    ManualPairs different =
        new ManualPairs(List.of(), List.of(new ManualPairs.Pair(POSSIBLE_STORM, POSSIBLE_GALE, 1)));

    List<SameThing> decided =
        decisions(
            different,
            node -> false,
            sameStorm(),
            new StoryDecision(List.of(pair(GALE, calm)), Map.of(), Map.of(), Map.of()));

    assertThat(decided)
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactly(
            tuple(GALE, calm), tuple(POSSIBLE_GALE, event("calm-possible")), tuple(STORM, calm));
  }

  @Test
  void noArticleIsAVersionThatGivesWay() {
    assertThat(decisions(ManualPairs.NONE, POSSIBLE_STORM::equals, sameStorm()))
        .extracting(SameThing::merged)
        .containsExactly(STORM);
  }

  @Test
  void noIdentifierOfArticlesMakesTwoEntriesOne() {
    Node smith = organization("smith");
    Node first = NodeFactory.createURI("http://www.wikidata.org/entity/Q1");
    Node second = NodeFactory.createURI("http://www.wikidata.org/entity/Q2");
    Linkage linkage = linkage(ManualPairs.NONE, node -> false);
    linkage.enter(COURT, entry(COURT, first));
    linkage.enter(KENYAS, entry(KENYAS, second));
    linkage.add(
        new StoryDecision(
            List.of(pair(COURT, smith), pair(smith, KENYAS)),
            Map.of(smith, Set.of(first, second)),
            Map.of(),
            Map.of()));

    List<SameThing> decided = linkage.decisions();

    assertThat(decided).hasSize(1);
    assertThat(decided)
        .extracting(SameThing::merged, SameThing::canonical)
        .doesNotContain(tuple(COURT, KENYAS), tuple(KENYAS, COURT));
  }

  private static Identifiers entry(Node thing, Node elsewhere) {
    Identifiers entry = new Identifiers(List.of(elsewhere));
    entry.addEntry(thing);
    return entry;
  }

  @Test
  void whoOnlyDescribesAThingTakesNoNameFromIt() {
    Map<Node, Set<Designation>> described =
        Map.of(
            KENYAS, Set.of(named("kenya supreme court"), named("")),
            NIGERIAS, Set.of(named("nigeria supreme court"), named("")));

    assertThat(
            decisions(
                new StoryDecision(
                    List.of(pair(KENYAS, JUDGES), pair(JUDGES, NIGERIAS)),
                    Map.of(),
                    described,
                    Map.of())))
        .isEmpty();
  }

  @Test
  void whatPeopleSayIsOneIsOneBridge() {
    Node top = organization("top-court");

    assertThat(
            decisions(same(COURT, top), node -> false, story(COURT, KENYAS), story(top, NIGERIAS)))
        .extracting(SameThing::merged, SameThing::canonical)
        .containsExactly(tuple(top, COURT));
  }

  /// Whatever stories say, and in whichever order they name it.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatIsTwoForCertainNeverComesTogether(long seed) {
    Random random = new Random(seed);
    List<String> surnames = List.of("holm", "renn", "brandt");
    List<String> firstNames = List.of("karin", "k", "jonas", "j", "tobias");
    Map<Node, EntityDesignation> called = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      List<String> name =
          i % 3 == 0
              ? List.of()
              : List.of(
                  firstNames.get(random.nextInt(firstNames.size())),
                  surnames.get(random.nextInt(surnames.size())));
      called.put(
          NodeFactory.createURI("http://localhost/person/p" + i),
          new EntityDesignation(EntityKind.PERSON, name, false, false));
    }
    List<Node> things = new ArrayList<>(called.keySet());
    Linkage linkage = linkage(ManualPairs.NONE, node -> false);
    for (int i = 0; i < 80; i++) {
      linkage.add(
          randomStory(things.get(random.nextInt(60)), things.get(random.nextInt(60)), called));
    }

    List<SameThing> decided = linkage.decisions();

    Map<Node, List<Node>> groups =
        decided.stream()
            .collect(
                Collectors.groupingBy(
                    SameThing::canonical,
                    Collectors.mapping(SameThing::merged, Collectors.toList())));
    assertThat(groups).isNotEmpty();
    groups.forEach((canonical, merged) -> {
      List<Node> all = new ArrayList<>(merged);
      all.add(canonical);
      assertThat(all)
          .allSatisfy(one ->
              assertThat(all).noneMatch(other -> name(one, called).rulesOut(name(other, called))));
    });
    assertThat(decided)
        .allSatisfy(same -> assertThat(same.confidence()).isGreaterThan(BigDecimal.ZERO))
        .allSatisfy(same -> assertThat(same.reasons()).isNotEmpty());
  }

  private static EntityDesignation name(Node thing, Map<Node, EntityDesignation> called) {
    return Objects.requireNonNull(called.get(thing), thing::getURI);
  }

  private static StoryDecision randomStory(
      Node one, Node other, Map<Node, EntityDesignation> called) {
    EntityDesignation name = name(one, called);
    EntityDesignation with = name(other, called);
    return one.equals(other) || name.rulesOut(with)
        ? new StoryDecision(List.of(), Map.of(), Map.of(), Map.of())
        : new StoryDecision(
            List.of(
                new Cluster(
                    List.of(
                        new Cluster.Member(one, other, 0.9, List.of("a reason")),
                        new Cluster.Member(other, one, 0.9, List.of("a reason"))))),
            Map.of(),
            Map.of(one, Set.of(name), other, Set.of(with)),
            Map.of());
  }
}
