package org.newsgraph.extraction.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.HandMade;
import org.newsgraph.evaluation.MadeFacts;
import org.newsgraph.extraction.coverage.WordCounts.Frequency;
import org.newsgraph.extraction.coverage.WordCounts.Standing;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.fact.EventType;

class LexiconCoverageTest {
  private static final AnnotatedArticle ARTICLE =
      HandMade.article(
          Optional.empty(),
          """
          Rebels   rebel     NNS O 3:nsubj
          were     be        VBD O 3:aux:pass
          killed   kill      VBN O 0:root
          in       in        IN  O 6:case
          a        a         DT  O 6:det
          bombing  bombing   NN  O 3:obl:in

          Voss     Voss      NNP PERSON 2:nsubj
          seems    seem      VBZ O 0:root
          they     they      PRP O 4:nsubj
          zibbled  zibble    VBD O 2:ccomp
          the      the       DT  O 6:det
          zibbling zibbling  NN  O 4:obj
          sky      sky       NN  O 4:obl
          """);

  @Test
  void tellsWordsWithARowFromThoseWithout() {
    LexiconCoverage coverage = new LexiconCoverage(Lexicons.load());

    coverage.add(
        ARTICLE,
        MadeFacts.of("a.txt", "killed")
            .event("v1", EventType.Killing, List.of("killed"), "")
            .facts());

    assertThat(coverage.verbs().tokens(Standing.event)).isEqualTo(1);
    assertThat(coverage.verbs().most(Standing.other, 9)).containsExactly(new Frequency("seem", 1));
    assertThat(coverage.verbs().most(Standing.unknown, 9))
        .containsExactly(new Frequency("zibble", 1));
    assertThat(coverage.nouns().most(Standing.event, 9))
        .containsExactly(new Frequency("bombing", 1));
    assertThat(coverage.nouns().most(Standing.unknown, 9))
        .containsExactly(new Frequency("zibbling", 1));
    assertThat(coverage.events()).containsEntry(EventType.Killing, 1);
  }
}
