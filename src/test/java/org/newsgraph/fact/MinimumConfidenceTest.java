package org.newsgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluation.MadeFacts;

class MinimumConfidenceTest {
  private static final String TEXT = "Ida Voss said that Norland had sunk a ship. It sailed.";

  private static ArticleFacts keep(double least, MadeFacts facts) {
    return new MinimumConfidence(BigDecimal.valueOf(least)).of(facts.facts());
  }

  private static MadeFacts facts(double claim, double sunk, double sailed) {
    return MadeFacts.of("ship.txt", TEXT)
        .entity("e1", EntityType.Person, "Ida Voss", "Ida Voss")
        .entity("e2", EntityType.Country, "Norland", "Norland")
        .entity("e3", EntityType.Thing, "ship", "a ship")
        .claim("c1", "e1", "Norland had sunk a ship", claim)
        .event(
            "v1",
            EventType.Assault,
            List.of("sunk"),
            "agent=e2 patient=e3",
            Factuality.Actual,
            List.of("c1"),
            sunk)
        .event(
            "v2", EventType.Movement, List.of("sailed"), "", Factuality.Actual, List.of(), sailed)
        .relation(new Relation("v2", RelationType.after, "v1", List.of()));
  }

  @Test
  void whatIsConfidentStays() {
    assertThat(keep(0.5, facts(0.5, 0.6, 0.7))).isEqualTo(facts(0.5, 0.6, 0.7).facts());
  }

  @Test
  void whatIsKnownOnlyThroughAClaimGoesWithIt() {
    ArticleFacts kept = keep(0.5, facts(0.4, 0.9, 0.9));

    assertThat(kept.claims()).isEmpty();
    assertThat(kept.events()).extracting(Event::id).containsExactly("v2");
    assertThat(kept.relations()).isEmpty();
  }

  @Test
  void anUnnamedEntityThatNobodySpeaksOfGoes() {
    ArticleFacts kept = keep(0.5, facts(0.9, 0.4, 0.9));

    assertThat(kept.entities()).extracting(Entity::name).containsExactly("Ida Voss", "Norland");
    assertThat(kept.claims()).hasSize(1);
  }

  @Test
  void whatIsLeftHoldsTogether() {
    // The constructor of facts checks that every id leads somewhere.
    qt().forAll(SomeFacts.facts())
        .check(facts -> {
          ArticleFacts kept = new MinimumConfidence(new BigDecimal("0.5")).of(facts);
          return kept.events().stream()
              .noneMatch(e -> e.confidence().filter(c -> c.doubleValue() < 0.5).isPresent());
        });
  }
}
