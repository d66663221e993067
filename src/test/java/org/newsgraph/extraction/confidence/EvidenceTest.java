package org.newsgraph.extraction.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Annotator;
import org.newsgraph.annotation.HandMade;
import org.newsgraph.article.Article;
import org.newsgraph.extraction.ExplainedFacts;
import org.newsgraph.extraction.RuleExtractor;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventType;

class EvidenceTest {

  private static ExplainedFacts explained(String table) {
    AnnotatedArticle annotated = HandMade.article(Optional.of("2020-01-09"), table);
    Annotator annotator =
        new Annotator() {
          @Override
          public AnnotatedArticle annotate(Article article) {
            return annotated;
          }

          @Override
          public String settings() {
            return "hand-made";
          }
        };
    return new RuleExtractor(annotator).explain(annotated.article());
  }

  private static Set<String> evidence(ExplainedFacts facts, EventType type) {
    Event event =
        facts.facts().events().stream().filter(e -> e.type() == type).findFirst().orElseThrow();
    return facts.evidence().getOrDefault(event.id(), Set.of());
  }

  @Test
  void aVerbWithANamedAgentIsSure() {
    ExplainedFacts facts =
        explained(
            """
            Chile   Chile   NNP COUNTRY 2:nsubj
            killed  kill    VBD O       0:root
            Voss    Voss    NNP PERSON  2:obj
            """);

    assertThat(evidence(facts, EventType.Killing))
        .contains("event form=verb", "event agent=name", "event patient=name")
        .doesNotContain("event parse=dep");
  }

  @Test
  void whatTheParserHasNoNameForIsUnsure() {
    ExplainedFacts facts =
        explained(
            """
            attacks attack  NNS O 0:root
            Chile   Chile   NNP COUNTRY 1:dep
            """);

    assertThat(evidence(facts, EventType.Assault))
        .contains("event form=noun", "event form=bare", "event parse=dep", "event agent=none");
  }

  @Test
  void everyEventAndClaimHasAConfidenceFromItsEvidence() {
    ExplainedFacts facts =
        explained(
            """
            Chile   Chile   NNP COUNTRY 2:nsubj
            said    say     VBD O       0:root
            Peru    Peru    NNP COUNTRY 4:nsubj
            killed  kill    VBD O       2:ccomp
            Voss    Voss    NNP PERSON  4:obj
            """);

    assertThat(facts.facts().events())
        .allMatch(event -> facts.evidence().containsKey(event.id()))
        .allMatch(event -> event.confidence().isPresent());
    assertThat(facts.facts().claims()).hasSize(1);
    assertThat(evidence(facts, EventType.Killing)).contains("event told=claimed");
    assertThat(facts.evidence().values().stream().flatMap(Set::stream))
        .containsAll(List.of("claim speaker=name", "claim cue=asserted"));
  }
}
