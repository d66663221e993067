package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.HandMade;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.entity.ParseRepair;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.NounTypes;

class ParseRepairTest {
  private static final EventLexicon LEXICON = EventLexicon.load();
  private static final NounTypes NOUNS = NounTypes.load();

  private static Sentence repaired(String table) {
    AnnotatedArticle article = HandMade.article(Optional.empty(), table);
    return ParseRepair.repair(article, LEXICON, NOUNS).sentences().getFirst();
  }

  @Test
  void takesAGerundForAVerbWhereTheParserMadeItAnAdjectiveOfItsObject() {
    Sentence sentence =
        repaired(
            """
            Peru  Peru NNP O 2:nsubj
            answered answer VBD O 0:root
            by by IN O 5:case
            closing close VBG O 5:amod
            ports port NNS O 2:obl:by
            """);

    assertThat(sentence.tree())
        .contains(new Dependency(4, "obj", 5), new Dependency(2, "advcl", 4));
  }

  @Test
  void takesTheNounAfterAFrontedDayForTheSubject() {
    Sentence sentence =
        repaired(
            """
            On on IN O 3:case
            Monday Monday NNP DATE 3:compound
            protesters protester NNS O 4:obl:on
            marched march VBD O 0:root
            """);

    assertThat(sentence.tree())
        .contains(
            new Dependency(4, "nsubj", 3),
            new Dependency(4, "obl", 2),
            new Dependency(2, "case", 1));
  }

  @Test
  void takesAParticipleAfterANominalGerundForTheVerb() {
    Sentence sentence =
        repaired(
            """
            The the DT O 4:det
            shooting shoot VBG O 4:amod
            raised raise VBN O 4:amod
            tensions tension NNS O 0:root
            """);

    assertThat(sentence.tree())
        .contains(new Dependency(3, "nsubj", 2), new Dependency(3, "obj", 4));
  }

  @Test
  void givesAClauseAfterAsItsSubject() {
    Sentence sentence =
        repaired(
            """
            Tensions tension NNS O 4:nsubj
            as as IN O 3:case
            Chad Chad NNP O 1:nmod:as
            protested protest VBD O 0:root
            """);

    assertThat(sentence.tree()).contains(new Dependency(4, "nsubj", 3));
    assertThat(sentence.dependents(4, "nsubj"))
        .singleElement()
        .satisfies(t -> assertThat(t.word()).isEqualTo("Chad"));
  }

  @Test
  void readsTheVerbOfAHeadlineThatWasTakenForOneNoun() {
    Sentence sentence =
        repaired(
            """
            Peru Peru NNP O 2:compound
            farmers farmer NNS O 4:compound
            besiege besiege NN O 4:compound
            mill mill NN O 0:root
            """);

    assertThat(sentence.tree())
        .contains(
            new Dependency(0, "root", 3),
            new Dependency(3, "nsubj", 2),
            new Dependency(3, "obj", 4),
            new Dependency(2, "compound", 1));
  }

  @Test
  void leavesANounOfManyWordsAsItIs() {
    Sentence sentence =
        repaired(
            """
            Peru Peru NNP O 3:compound
            sanctions sanction NNS O 3:compound
            bill bill NN O 0:root
            """);

    assertThat(sentence.tree()).contains(new Dependency(0, "root", 3));
  }

  @Test
  void tellsADeathFromAName() {
    Sentence sentence =
        repaired(
            """
            Anna Anna NNP PERSON 3:compound
            Berg Berg NNP PERSON 3:compound
            Dead Dead NNP O 0:root
            """);

    assertThat(sentence.tree())
        .contains(new Dependency(3, "nsubj", 2), new Dependency(2, "compound", 1));
  }
}
