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
      "Ruritania elected a parliament on Thursday. The Harbour Party of Rudolf"
          + " Rassendyll won most of the seats in Strelsau, and its voters danced on the quay."
          + " The Mountain League lost half of what it had, and its chairman, Otto Hentzau,"
          + " resigned. Observers from abroad counted the papers again in the castle of Zenda.";
  private static final String SECOND =
      "Snow kept polling stations shut in the villages of Ruritania, where farmers had"
          + " waited since dawn with lanterns. Buses brought pensioners and students from the"
          + " valley. By noon a queue reached the mill, and a baker handed out rolls. The"
          + " parliament will be the first in which the Harbour Party leads; the cabinet of"
          + " Michael Elphberg must leave, since only a third wanted it to stay; he blamed the"
          + " price of milk, a strike of the railwaymen and the weather.";

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
