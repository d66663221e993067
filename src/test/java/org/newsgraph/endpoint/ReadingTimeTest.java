package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.ServiceHosts;

/// A server whose time is always up.
class ReadingTimeTest {
  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    QueryRules rules = new QueryRules(Duration.ofNanos(1), 1_000, 8, ServiceHosts.NONE);
    news = ServedNews.start(ServedNews.options(directory).withRules(rules));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search?type=event",
        "search?from=2021",
        "search?q=attack",
        "page/" + ServedNews.EVENT,
        "page/" + ServedNews.ARTICLE + "?part=told",
        "data/" + ServedNews.EVENT + ".ttl",
        "data/" + ServedNews.ARTICLE + ".jsonld",
        "person/rudolf-rassendyll",
        "sitemap/1.xml",
      })
  void tellsThatThereIsNoAnswerRatherThanGiveAPartOfIt(String path) {
    HttpResponse<String> answer = news.get(path, "Accept", "text/html");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(answer.body()).contains("took too long").doesNotContain("Strelsau");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dataset", "sitemap.xml"})
  void givesWhatIsPreparedInTheBackground(String path) {
    assertThat(news.get(path).statusCode()).isEqualTo(200);
  }
}
