package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.newsgraph.evaluation.match.Matching.lenient;
import static org.newsgraph.evaluation.match.Matching.strict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluation.match.Matching;
import org.newsgraph.evaluation.measure.Judgement.Side;
import org.newsgraph.evaluation.measure.Measure;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.Relation;
import org.newsgraph.fact.RelationType;

class EvaluationTest {
  private static final String TEXT =
      "Norland bombed the Port of Sel on Monday. General Ida Voss said it had sunk two ships, and"
          + " the raid killed Otto Brand. She leads the navy of Norland.";
  private static final EventTime MONDAY =
      new EventTime(
          Optional.of("on Monday"),
          Optional.of(LocalDate.of(2021, 5, 3)),
          Optional.of(LocalDate.of(2021, 5, 3)));

  private static MadeFacts entities() {
    return MadeFacts.of("raid.txt", TEXT)
        .entity("e1", EntityType.Country, "Norland", "Norland", "it", "Norland#2")
        .entity("e2", EntityType.Place, "Port of Sel", "Port of Sel")
        .entity("e3", EntityType.Person, "Ida Voss", "Ida Voss", "She")
        .entity("e4", EntityType.Person, "Otto Brand", "Otto Brand");
  }

  private static MadeFacts gold() {
    return entities()
        .event("v1", EventType.Bombing, List.of("bombed", "raid"), "agent=e1 patient=e2")
        .when(MONDAY, "e2")
        .event("v2", EventType.Killing, List.of("killed"), "patient=e4")
        .claim("c1", "e3", "it had sunk two ships", 0.5)
        .event(
            "v3",
            EventType.Assault,
            List.of("sunk"),
            "agent=e1",
            Factuality.Actual,
            List.of("c1"),
            0.5)
        .position("e3", "leader of the navy", Optional.of("e1"))
        .part("e2", "e1")
        .relation(new Relation("v2", RelationType.causedBy, "v1", List.of()));
  }

  private static Evaluation evaluation(MadeFacts gold, MadeFacts found) {
    return Evaluation.of(List.of(gold.facts()), List.of(found.facts()));
  }

  private static void assertScores(
      Evaluation evaluation, Measure measure, Matching matching, double precision, double recall) {
    Tally tally = evaluation.tally(measure, matching);
    assertThat(List.of(tally.precision(), tally.recall()))
        .as("precision and recall of " + measure)
        .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-3 ? 0 : 1, Double.class)
        .containsExactly(precision, recall);
  }

  @Test
  void theSameFactsAreAllRight() {
    Evaluation evaluation = evaluation(gold(), gold());

    for (Measure measure : Measure.values()) {
      for (Matching matching : Matching.values()) {
        Tally tally = evaluation.tally(measure, matching);
        assertThat(tally.f1()).as(measure.name()).isEqualTo(tally.gold() == 0 ? 0.0 : 1.0);
      }
    }
    assertThat(evaluation.misses(strict)).isEmpty();
  }

  @Test
  void noFactsMissAll() {
    Evaluation evaluation = evaluation(gold(), MadeFacts.of("raid.txt", TEXT));

    assertThat(evaluation.tally(Measure.event, lenient).gold()).isEqualTo(3);
    assertScores(evaluation, Measure.event, lenient, 0, 0);
  }

  @Test
  void overlapIsEnoughLeniently() {
    MadeFacts found =
        MadeFacts.of("raid.txt", TEXT)
            .entity("e1", EntityType.Person, "General Ida Voss", "General Ida Voss");
    MadeFacts gold =
        MadeFacts.of("raid.txt", TEXT).entity("e1", EntityType.Person, "Ida Voss", "Ida Voss");

    Evaluation evaluation = evaluation(gold, found);

    assertScores(evaluation, Measure.mention, strict, 0, 0);
    assertScores(evaluation, Measure.mention, lenient, 1, 1);
    assertScores(evaluation, Measure.entity, lenient, 1, 1);
  }

  @Test
  void classesOfOneFamilyAreTheSameLeniently() {
    MadeFacts gold = entities().event("v1", EventType.Bombing, List.of("bombed"), "agent=e1");
    MadeFacts parent = entities().event("v1", EventType.Assault, List.of("bombed"), "agent=e1");
    MadeFacts sibling = entities().event("v1", EventType.Airstrike, List.of("bombed"), "agent=e1");
    MadeFacts other = entities().event("v1", EventType.Threat, List.of("bombed"), "agent=e1");

    assertScores(evaluation(gold, parent), Measure.triggerClass, strict, 0, 0);
    assertScores(evaluation(gold, parent), Measure.triggerClass, lenient, 1, 1);
    assertScores(evaluation(gold, sibling), Measure.triggerClass, lenient, 1, 1);
    assertScores(evaluation(gold, other), Measure.triggerClass, lenient, 0, 0);
    assertScores(evaluation(gold, other), Measure.trigger, strict, 1, 1);
  }

  @Test
  void rolesAreLookedAtWhereTheEventWasFound() {
    MadeFacts found =
        entities()
            .event("v9", EventType.Bombing, List.of("bombed"), "agent=e4 patient=e2")
            .when(new EventTime(Optional.of("Monday"), Optional.empty(), Optional.empty()));

    Evaluation evaluation = evaluation(gold(), found);

    assertScores(evaluation, Measure.event, strict, 1, 1 / 3.0);
    assertScores(evaluation, Measure.agent, strict, 0, 0);
    assertScores(evaluation, Measure.patient, strict, 1, 1);
    assertScores(evaluation, Measure.place, strict, 0, 0);
    assertScores(evaluation, Measure.wholeEvent, lenient, 0, 0);
    assertScores(evaluation, Measure.time, strict, 0, 0);
    assertThat(evaluation.tally(Measure.time, strict).found()).isEqualTo(1);
  }

  @Test
  void timesThatOverlapAreTheSameLeniently() {
    EventTime may =
        new EventTime(
            Optional.of("May"),
            Optional.of(LocalDate.of(2021, 5, 1)),
            Optional.of(LocalDate.of(2021, 5, 31)));
    MadeFacts found = entities().event("v1", EventType.Bombing, List.of("bombed"), "").when(may);

    Evaluation evaluation = evaluation(gold(), found);

    assertScores(evaluation, Measure.time, strict, 0, 0);
    assertScores(evaluation, Measure.time, lenient, 1, 1);
  }

  @Test
  void aClaimedVersionIsComparedWithTheClaimedOne() {
    MadeFacts gold =
        gold()
            .event(
                "v4",
                EventType.Assault,
                List.of("sunk"),
                "agent=e1",
                Factuality.Negated,
                List.of(),
                0.5);
    MadeFacts found =
        gold()
            .event(
                "v4",
                EventType.Assault,
                List.of("sunk"),
                "agent=e1",
                Factuality.Negated,
                List.of(),
                0.5);

    Evaluation evaluation = evaluation(gold, found);

    assertScores(evaluation, Measure.factuality, strict, 1, 1);
    assertScores(evaluation, Measure.accordingTo, strict, 1, 1);
  }

  @Test
  void toldAsTheArticlesOwnReportIsNoClaim() {
    MadeFacts found = entities().event("v3", EventType.Assault, List.of("sunk"), "agent=e1");

    Evaluation evaluation = evaluation(gold(), found);

    assertScores(evaluation, Measure.accordingTo, lenient, 0, 0);
    assertScores(evaluation, Measure.wholeEvent, lenient, 0, 0);
  }

  @Test
  void twoFoundEventsMayBeOneOfGold() {
    MadeFacts found =
        entities()
            .event("v1", EventType.Bombing, List.of("bombed"), "agent=e1")
            .event("v2", EventType.Bombing, List.of("raid"), "patient=e2");

    Evaluation evaluation = evaluation(gold(), found);

    assertScores(evaluation, Measure.event, strict, 1, 1 / 3.0);
    assertScores(evaluation, Measure.agent, strict, 1, 1);
    assertScores(evaluation, Measure.patient, strict, 1, 1);
  }

  @Test
  void goldWithoutMentionsIsMatchedByNames() {
    MadeFacts gold =
        MadeFacts.of("raid.txt", TEXT)
            .entity("e1", EntityType.Country, "Norland")
            .entity("e2", EntityType.Person, "Brand")
            .event("v1", EventType.Killing, List.of(), "patient=e2");
    MadeFacts found =
        entities().event("v2", EventType.Killing, List.of("killed"), "agent=e1 patient=e4");

    Evaluation evaluation = evaluation(gold, found);

    assertScores(evaluation, Measure.entity, strict, 1 / 4.0, 1 / 2.0);
    assertScores(evaluation, Measure.entity, lenient, 2 / 4.0, 1);
    assertScores(evaluation, Measure.event, strict, 0, 0);
    assertScores(evaluation, Measure.event, lenient, 1, 1);
    assertScores(evaluation, Measure.patient, lenient, 1, 1);
  }

  @Test
  void halfOfAContentIsEnoughLeniently() {
    MadeFacts found =
        entities().claim("c1", "e3", "sunk two ships", 0.5).claim("c2", "e1", "the raid", 0.5);

    Evaluation evaluation = evaluation(gold(), found);

    assertScores(evaluation, Measure.claim, strict, 0, 0);
    assertScores(evaluation, Measure.claim, lenient, 1 / 2.0, 1);
    assertScores(evaluation, Measure.speaker, lenient, 1, 1);
  }

  @Test
  void mentionsPutApartCostCoreference() {
    MadeFacts found =
        MadeFacts.of("raid.txt", TEXT)
            .entity("e1", EntityType.Country, "Norland", "Norland", "it")
            .entity("e2", EntityType.Country, "Norland", "Norland#2");
    MadeFacts gold =
        MadeFacts.of("raid.txt", TEXT)
            .entity("e1", EntityType.Country, "Norland", "Norland", "it", "Norland#2");

    Evaluation evaluation = evaluation(gold, found);

    assertScores(evaluation, Measure.mention, strict, 1, 1);
    assertScores(evaluation, Measure.coreference, strict, 1, (2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3);
  }

  @Test
  void headWordsAreEnoughLeniently() {
    MadeFacts found =
        entities()
            .position("e3", "leader", Optional.empty())
            .event("v1", EventType.Bombing, List.of("bombed"), "")
            .event("v2", EventType.Killing, List.of("killed"), "")
            .relation(new Relation("v2", RelationType.after, "v1", List.of()));

    Evaluation evaluation = evaluation(gold(), found);

    assertScores(evaluation, Measure.position, strict, 0, 0);
    assertScores(evaluation, Measure.position, lenient, 1, 1);
    assertScores(evaluation, Measure.relation, strict, 0, 0);
    assertScores(evaluation, Measure.relation, lenient, 1, 1);
  }

  @Test
  void missesAreListedWithTheirSentence() {
    MadeFacts found = entities().event("v1", EventType.Threat, List.of("leads"), "agent=e3");

    List<Miss> misses = evaluation(gold(), found).misses(lenient);

    assertThat(misses)
        .filteredOn(miss -> miss.judgement().measure() == Measure.event)
        .filteredOn(miss -> miss.judgement().side() == Side.found)
        .singleElement()
        .satisfies(miss -> assertThat(miss.article()).isEqualTo("raid"))
        .satisfies(miss -> assertThat(miss.sentence()).isEqualTo("She leads the navy of Norland."))
        .satisfies(miss ->
            assertThat(miss.judgement().fact())
                .isEqualTo("Threat \"leads\" Actual agent=Ida Voss"));
    assertThat(misses)
        .filteredOn(miss -> miss.judgement().measure() == Measure.event)
        .filteredOn(miss -> miss.judgement().side() == Side.gold)
        .hasSize(3);
  }

  @Test
  void confidenceIsComparedWithWhatIsRight() {
    MadeFacts found =
        entities()
            .event(
                "v1",
                EventType.Assault,
                List.of("raid"),
                "agent=e1",
                Factuality.Actual,
                List.of(),
                0.9)
            .event(
                "v2",
                EventType.Killing,
                List.of("killed"),
                "agent=e3",
                Factuality.Actual,
                List.of(),
                0.9)
            .claim("c1", "e3", "sunk two ships", 0.95)
            .claim("c2", "e1", "sunk two", 0.2);

    var reliability = evaluation(gold(), found).reliability();

    assertThat(reliability.count()).isEqualTo(4);
    assertThat(reliability.bins().getLast().right()).isEqualTo(2 / 3.0);
    assertThat(reliability.error())
        .isEqualTo((1 * 0.2 + 3 * ((0.9 + 0.9 + 0.95) / 3 - 2 / 3.0)) / 4, within(1e-9));
  }

  @Test
  void articlesAreMatchedByNameOrElseByIdentity() {
    ArticleFacts gold = gold().facts();
    MadeFacts elsewhere = MadeFacts.of("record 17", TEXT);
    MadeFacts other = MadeFacts.of("other.txt", "Something else.");

    Evaluation evaluation = Evaluation.of(List.of(gold), List.of(other.facts(), elsewhere.facts()));

    assertThat(evaluation.articles()).isEqualTo(1);
  }

  @Test
  void aGoldArticleWithoutFactsIsNamed() {
    List<ArticleFacts> gold = List.of(gold().facts(), MadeFacts.of("b.txt", "Else.").facts());

    assertThatThrownBy(() -> Evaluation.of(gold, List.of(gold().facts())))
        .isInstanceOf(EvaluationException.class)
        .hasMessage("No facts for 1 of 2 gold articles: b; give facts of them too");
  }

  @Test
  void anotherTextIsNoReadingOfTheArticle() {
    List<ArticleFacts> found = List.of(MadeFacts.of("raid.html", TEXT + " More.").facts());

    assertThatThrownBy(() -> Evaluation.of(List.of(gold().facts()), found))
        .hasMessageContaining("raid are of another text");
  }
}
