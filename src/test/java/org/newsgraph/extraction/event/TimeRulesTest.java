package org.newsgraph.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.TimeExpression;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.fact.EventTime;

class TimeRulesTest {

  private static EventTime resolve(
      Optional<String> published, String words, String value, boolean future) {
    return resolve(published, words, value, future, Optional.empty());
  }

  private static EventTime resolve(
      Optional<String> published,
      String words,
      String value,
      boolean future,
      Optional<LocalDate> anchor) {
    Metadata metadata =
        published
            .map(p -> Metadata.UNKNOWN.published(Publication.parse(p)))
            .orElse(Metadata.UNKNOWN);
    Article article =
        new Article(
            metadata, words, List.of(), new Source("a.txt", Optional.empty(), Optional.empty()));
    Reading reading = new Reading(new AnnotatedArticle(article, List.of(), List.of(), List.of()));
    Span span = new Span(0, words.length());
    return new TimeRules(reading)
        .resolve(
            new TimeExpression(0, 1, 1, span, value.contains("T") ? "TIME" : "DATE", value),
            future,
            anchor);
  }

  /// 2020-01-09 is a Thursday.
  @ParameterizedTest
  @CsvSource({
    "Friday, 2020-01-10, false, 2020-01-03",
    "early hours of Friday, '', false, 2020-01-03",
    "last Friday, 2020-01-03, false, 2020-01-03",
    "Thursday, 2020-01-09, false, 2020-01-09",
    "last Thursday, 2020-01-02, false, 2020-01-02",
    "Friday, 2020-01-10, true, 2020-01-10",
    "next Thursday, 2020-01-16, true, 2020-01-16",
    "January 3, 2020-01-03, false, 2020-01-03",
    "yesterday, 2020-01-08, false, 2020-01-08",
    "later today, 2020-01-09, false, 2020-01-09",
    "Later Thursday, 2020-01-09, false, 2020-01-09",
    "Monday before, 2020-01-06, false, 2020-01-06",
    "early Friday morning, 2020-01-10TMO, false, 2020-01-03",
    "two days ago, 2020-01-07, false, 2020-01-07",
    "January 30, 2020-01-30, false, 2019-01-30",
    "January 30, 2020-01-30, true, 2020-01-30"
  })
  void resolvesADayByThePublicationDateAndTheTense(
      String words, String value, boolean future, LocalDate day) {
    assertThat(resolve(Optional.of("2020-01-09"), words, value, future).day()).hasValue(day);
  }

  @ParameterizedTest
  @CsvSource({
    "two days later, 2020-01-11",
    "the previous Friday, 2020-01-03",
    "that Monday, 2020-01-06",
    "the night before, 2020-01-08",
    "midday, 2020-01-09T12:00",
    "years ago, 2019-01-09"
  })
  void leavesOpenWhatIsToldFromAnotherEventOrTellsNoDay(String words, String value) {
    assertThat(resolve(Optional.of("2020-01-09"), words, value, false).earliest()).isEmpty();
  }

  /// Told after what happened on Thursday, 2 January.
  @ParameterizedTest
  @CsvSource({
    "two days later, 2020-01-11, 2020-01-04",
    "a day earlier, 2020-01-08, 2020-01-01",
    "the same day, 2020-01-09, 2020-01-02"
  })
  void countsFromTheDayToldBefore(String words, String value, LocalDate day) {
    assertThat(
            resolve(
                    Optional.of("2020-01-09"),
                    words,
                    value,
                    false,
                    Optional.of(LocalDate.of(2020, 1, 2)))
                .day())
        .hasValue(day);
  }

  @ParameterizedTest
  @CsvSource({
    "last week, 2020-W01, false, 2019-12-30, 2020-01-05",
    "this week, 2020-W02, false, 2020-01-06, 2020-01-09",
    "this week, 2020-W02, true, 2020-01-09, 2020-01-12",
    "the weekend, 2020-W02-WE, false, 2020-01-04, 2020-01-05",
    "two months ago, 2019-11-09, false, 2019-11-01, 2019-11-30",
    "the first quarter, 2019-Q1, false, 2019-01-01, 2019-03-31",
    "the 1990s, 199X, false, 1990-01-01, 1999-12-31",
    "overnight, 2020-01-09TNI, false, 2020-01-08, 2020-01-09"
  })
  void boundsWhatIsLongerThanADay(
      String words, String value, boolean future, LocalDate earliest, LocalDate latest) {
    EventTime time = resolve(Optional.of("2020-01-09"), words, value, future);

    assertThat(time.earliest()).hasValue(earliest);
    assertThat(time.latest()).hasValue(latest);
  }

  @Test
  void boundsAMonth() {
    EventTime time = resolve(Optional.of("2020-01-09"), "December", "2019-12", false);

    assertThat(time.earliest()).hasValue(LocalDate.of(2019, 12, 1));
    assertThat(time.latest()).hasValue(LocalDate.of(2019, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "Friday, XXXX-WXX-5",
    "yesterday, 2020-01-08",
    "last month, THIS P1M",
    "January 3, XXXX-01-03"
  })
  void inventsNoDateWithoutADateOfPublication(String words, String value) {
    EventTime time = resolve(Optional.empty(), words, value, false);

    assertThat(time.earliest()).isEmpty();
    assertThat(time.latest()).isEmpty();
    assertThat(time.text()).hasValue(words);
  }

  @Test
  void takesADateWrittenOutWithoutADateOfPublication() {
    assertThat(resolve(Optional.empty(), "3 January 2020", "2020-01-03", false).day())
        .hasValue(LocalDate.of(2020, 1, 3));
  }
}
