package org.newsgraph.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotation.HandMade;
import org.newsgraph.extraction.lexicon.Gazetteer;
import org.newsgraph.extraction.lexicon.GivenNames;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// What the annotator takes names for, mended by the whole article.
class NameTypesTest {
  private static final NounTypes NOUNS = NounTypes.load();

  private static List<EntityType> mended(String table) {
    Reading reading = new Reading(HandMade.article(Optional.empty(), table));
    NameFinder finder = new NameFinder(reading, Gazetteer.load(), NOUNS);
    List<NamedSpan> names =
        reading.sentences().stream().flatMap(sentence -> finder.find(sentence).stream()).toList();
    return new NameTypes(reading, NOUNS, GivenNames.load())
        .mend(names).stream().map(NamedSpan::type).toList();
  }

  @Test
  void areAlikeWhereverAnArticleHasTheName() {
    assertThat(
            mended(
                """
                Brim Brim NNP ORGANIZATION 2:compound
                Lantern Lantern NNP ORGANIZATION 3:nsubj
                sells sell VBZ O 0:root
                tea tea NN O 3:obj

                Brim Brim NNP LOCATION 2:compound
                Lantern Lantern NNP LOCATION 3:nsubj
                sells sell VBZ O 0:root
                rice rice NN O 3:obj

                Brim Brim NNP ORGANIZATION 2:compound
                Lantern Lantern NNP ORGANIZATION 3:nsubj
                closed close VBD O 0:root
                """))
        .containsOnly(EntityType.Organization)
        .hasSize(3);
  }

  @Test
  void areToldByTheLastWordBeforeTheyAreCounted() {
    assertThat(
            mended(
                """
                Brim Brim NNP LOCATION 2:compound
                Council Council NNP LOCATION 3:nsubj
                met meet VBD O 0:root

                Brim Brim NNP PERSON 2:compound
                Council Council NNP PERSON 3:nsubj
                met meet VBD O 0:root

                Brim Brim NNP MISC 2:compound
                Council Council NNP MISC 3:nsubj
                met meet VBD O 0:root
                """))
        .containsOnly(EntityType.Organization);
  }

  @Test
  void takeNobodyNamedAfterHisFatherForACompany() {
    assertThat(
            mended(
                """
                Hale Hale NNP ORGANIZATION 2:compound
                Jr. Jr. NNP ORGANIZATION 3:nsubj
                sang sing VBD O 0:root
                """))
        .containsExactly(EntityType.Person);
  }

  /// His surname is not "Jr."
  @Test
  void knowTheSurnameOfSomebodyNamedAfterHisFather() {
    assertThat(
            mended(
                """
                Mark Mark NNP PERSON 3:compound
                Hale Hale NNP PERSON 3:compound
                Jr. Jr. NNP PERSON 4:nsubj
                sang sing VBD O 0:root

                Hale Hale NNP MISC 2:nsubj
                wept weep VBD O 0:root
                """))
        .containsExactly(EntityType.Person, EntityType.Person);
  }
}
