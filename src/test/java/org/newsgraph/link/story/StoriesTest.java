package org.newsgraph.link.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.link.text.ArticleVectors;
import org.newsgraph.link.text.Frequencies;

class StoriesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
  private static final String FIRST =
      "Ruritania elected a parliament on Thursday. The Harbour Party of Rudolf Rassendyll won most"
          + " of the seats in Strelsau, and its voters danced on the quay.";
  private static final String SECOND =
      "The Harbour Party celebrated in Strelsau after the vote for the parliament. Turnout was high"
          + " in the mountains, where snow had kept polling stations shut in the morning.";

  @Test
  void newsOfTheSameDaysIsOneStory() {
    assertThat(stories(DAY, DAY.plusDays(3))).hasSize(1);
  }

  @Test
  void theNextOfItsKindIsAnotherStory() {
    assertThat(stories(DAY, DAY.plusYears(4))).hasSize(2);
  }

  @Test
  void theSameReportIsOneStoryWheneverItCame() {
    assertThat(stories(List.of(FIRST, FIRST), DAY, DAY.plusYears(4))).hasSize(1);
  }

  @Test
  void whatHasNoDayMayBeOfAnyTime() {
    Stories stories = new Stories();
    stories.add(about(FIRST), Optional.of(DAY));
    stories.add(about(SECOND), Optional.empty());

    assertThat(stories.stories()).hasSize(1);
  }

  private static List<List<Integer>> stories(LocalDate... days) {
    return stories(List.of(FIRST, SECOND), days);
  }

  private static List<List<Integer>> stories(List<String> texts, LocalDate... days) {
    Stories stories = new Stories();
    for (int i = 0; i < texts.size(); i++) {
      stories.add(about(texts.get(i)), Optional.of(Arrays.asList(days).get(i)));
    }
    return stories.stories();
  }

  private static ArticleVectors about(String text) {
    return ArticleVectors.of(text, Frequencies.general());
  }
}
