package org.newsgraph.endpoint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.endpoint.view.HomeView;
import org.newsgraph.vocabulary.Base;

class EventsOverTimeTest {
  @Test
  void countsByMonthUpToTheLatestArticle() {
    List<HomeView.Bar> bars =
        bars(
            List.of("2020-02-01", "2021-03-09"),
            Map.of("2021-03", 3L, "2021-02", 1L, "2022-01", 7L));

    assertThat(bars.getLast().what().text()).isEqualTo("March 2021");
    assertThat(bars.getLast().what().href()).endsWith("from=2021-03&to=2021-03");
    assertThat(bars.getLast().number()).isEqualTo("3");
    assertThat(bars.getFirst().what().text()).isEqualTo("February 2020");
  }

  @Test
  void countsByYearWhenArticlesAreOfManyYears() {
    List<HomeView.Bar> bars =
        bars(
            List.of("1999-12-01", "2021-03-09"),
            Map.of("2021-03", 2L, "2021-12", 1L, "1999-02", 1L));

    assertThat(bars.getLast().what().text()).isEqualTo("2021");
    assertThat(bars.getLast().what().href()).endsWith("from=2021&to=2021");
    assertThat(bars.getLast().number()).isEqualTo("3");
    assertThat(bars.get(0).what().text()).isEqualTo("1999");
    assertThat(bars.get(0).number()).isEqualTo("1");
    assertThat(bars.get(1).caption()).isEqualTo("2000");
  }

  @Test
  void showsTheTimeThatHasMostWhenNoArticleIsDated() {
    List<HomeView.Bar> bars = bars(List.of(), Map.of("1914-06", 5L, "1990-01", 1L));

    assertThat(bars.getLast().what().text()).isEqualTo("June 1914");
  }

  @Test
  void showsNothingWithoutDatedEvents() {
    assertThat(bars(List.of("2021-03-09", "2021-03-09"), Map.of())).isEmpty();
  }

  private static List<HomeView.Bar> bars(List<String> published, Map<String, Long> begun) {
    NavigableMap<YearMonth, Long> months = new TreeMap<>();
    begun.forEach((month, events) -> months.put(YearMonth.parse(month), events));
    HomeNumbers numbers =
        new HomeNumbers(
            published.stream().map(LocalDate::parse).toList(),
            months,
            Map.of(),
            List.of(),
            Map.of());
    return new EventsOverTime(new Links(Base.DEFAULT, "./"), numbers).bars();
  }
}
