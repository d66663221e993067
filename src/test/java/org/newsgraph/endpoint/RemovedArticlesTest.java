package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.NewsStore;

/// A server over a store from which an article was removed.
class RemovedArticlesTest {
  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    ServerOptions options = ServedNews.options(directory);
    Node article = NodeFactory.createURI(ServedNews.BASE.iri() + ServedNews.ARTICLE);
    try (NewsStore store = NewsStore.openExisting(directory)) {
      store.write(writer -> {
        writer.replace(article, List.of());
        writer.noteRemoved(article, Instant.parse("2021-03-05T12:00:00Z"));
      });
    }
    news = ServedNews.start(options);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "page/", "data/"})
  void areGone(String folder) {
    HttpResponse<String> answer = news.get(folder + ServedNews.ARTICLE, "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("removed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
  void areGoneInEachFormat(String format) {
    HttpResponse<String> answer = news.get("data/" + ServedNews.ARTICLE + "." + format);

    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void areGoneForProgramsWithAProblemDocument() {
    HttpResponse<String> answer =
        news.get(ServedNews.ARTICLE, "Accept", "application/problem+json");

    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("\"status\" : 410");
  }

  @Test
  void leaveWhatOthersTell() {
    assertThat(news.get("article/harbour-reopens-5e6f7a8b").statusCode()).isEqualTo(303);
    assertThat(news.get("article/never-was-there-9e8d7c6b").statusCode()).isEqualTo(404);
  }
}
