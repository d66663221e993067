package org.newsgraph.link.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Two floods told in the same words.
class OccasionsTest {
  private static final String FIRST =
      "Elbe waters flooded Meissen, where 300 people left their homes, said mayor Olaf Raschke.";
  private static final String FIRST_AGAIN =
      "Meissen's mayor Raschke spoke of 300 people who left their homes when the Elbe rose.";
  private static final String SECOND =
      "Rhine waters flooded Koblenz, where 900 people left their homes, said mayor David Langner.";
  private static final String SECOND_AGAIN =
      "Koblenz's mayor Langner spoke of 900 people who left their homes when the Rhine rose.";

  @Test
  void areToldApartByNamesAndNumbersThatFewArticlesHave() {
    Occasions occasions = new Occasions(List.of(FIRST, SECOND, FIRST_AGAIN, SECOND_AGAIN));

    assertThat(occasions.areOne(0, 2)).isTrue();
    assertThat(occasions.areOne(1, 3)).isTrue();
    assertThat(occasions.areOne(0, 1)).isFalse();
  }

  @Test
  void areOneForArticlesThatHaveThemAll() {
    assertThat(new Occasions(List.of(FIRST, FIRST_AGAIN)).areOne(0, 1)).isTrue();
  }

  /// What tells them apart is what some of the articles have, and not one alone.
  @Test
  void areOneInAStoryOfTwoArticlesThatShareAName() {
    assertThat(new Occasions(List.of(FIRST, SECOND + " Meissen sent help.")).areOne(0, 1)).isTrue();
    assertThat(new Occasions(List.of(FIRST, SECOND)).areOne(0, 1)).isFalse();
  }
}
