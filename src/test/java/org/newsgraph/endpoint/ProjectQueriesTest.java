package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.endpoint.view.ExampleQuery;

/// The queries of `data/queries`, asked of a small store.
class ProjectQueriesTest {
  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(ServedNews.options(directory).withExamples(SavedFiles.all()));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  static Stream<ExampleQuery> files() {
    return SavedFiles.all().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areAnsweredByTheirAddressAndByTheEndpoint(ExampleQuery file) {
    HttpResponse<String> byAddress = news.get("api/" + file.name() + ".csv");
    HttpResponse<String> byEndpoint = news.select(file.bare(), "Accept", "text/csv");

    assertThat(byAddress.statusCode()).as(byAddress.body()).isEqualTo(200);
    assertThat(byEndpoint.statusCode()).as(byEndpoint.body()).isEqualTo(200);
    assertThat(byAddress.body().lines())
        .containsExactlyElementsOf(byEndpoint.body().lines().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "timeline-of-an-actor?actor=Ruritania, attack on Strelsau",
    "timeline-of-a-place?place=Strelsau, attack on Strelsau",
    "events-between-two-actors?actor=Ruritania&other=Strelsau, attack on Strelsau",
    "claimed-denied-planned?participant=Ruritania, attack on the palace",
    "quotations-by-speaker?speaker=Rudolf%20Rassendyll, We will answer",
    "quotations-about-words?words=answer, We will answer",
    "who-said-what-about?topic=Ruritania, Ruritania attacked the palace",
    "full-text?words=harbour, Rocket hits harbour",
    "places-by-number-of-events, Strelsau",
    "same-event-in-several-outlets?class=Airstrike, attack on Strelsau",
    "independent-reports-per-event?class=Airstrike, 'attack on Strelsau,2,1,2,'",
    "same-event-in-several-outlets?atLeast=1, attack on Strelsau",
    "chains-of-responses?participant=Rassendyll, answer to Ruritania",
    "chains-of-responses?event=event/2021-03-04-attack-strelsau, answer to Ruritania",
    "who-acts-with-whom?participant=Rassendyll, actor",
    "who-holds-which-position?person=Rassendyll, holder",
    "who-killed-whom?victim=Rassendyll, killer",
    "contested-events?participant=Ruritania, claimedBy",
    "threats?threatener=Rassendyll, date",
    "responses-of-a-country?country=Ruritania, respondsTo",
    "events-per-class-and-month?participant=Ruritania&from=2021-03-01&to=2021-03-31, 2021-03",
  })
  void tellWhatTheyAreAskedAbout(String address, String text) {
    HttpResponse<String> answer = news.get("api/" + address, "Accept", "text/csv");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains(text);
  }
}
