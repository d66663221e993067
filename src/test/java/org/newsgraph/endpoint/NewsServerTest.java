package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;

class NewsServerTest {
  private static final String TEXT =
      "SELECT * { { ?s <https://schema.org/text> ?x } UNION { GRAPH ?g { ?s <https://schema.org/text> ?x } }"
          + " UNION { ?s (<https://schema.org/text>|<urn:x>)+ ?x } UNION { ?s !<urn:none> ?x"
          + " FILTER(STRSTARTS(STR(?x), \"Rocket hits harbour\\n\")) } }";

  @Test
  void hidesTheTextsEverywhereWhenToldTo(@TempDir Path directory) {
    try (ServedNews news = ServedNews.start(ServedNews.options(directory).withoutText())) {
      String graph = ServedNews.BASE + ServedNews.ARTICLE;

      assertThat(news.select(TEXT, "Accept", "text/csv").body().lines()).hasSize(1);
      assertThat(news.select("DESCRIBE <" + graph + ">").body())
          .doesNotContain("first this year.\\n");
      assertThat(news.get("news/data?graph=" + graph).body())
          .contains("headline")
          .doesNotContain("schema.org/text", "schema:text");
      assertThat(news.get("news/data").body()).doesNotContain("schema.org/text", "schema:text");
      assertThat(news.get("data/" + ServedNews.ARTICLE + ".nt").body())
          .contains("headline")
          .doesNotContain("schema.org/text");
      assertThat(news.get("page/" + ServedNews.ARTICLE).body())
          .contains("Rocket hits harbour")
          .doesNotContain("class=\"text\"");
    }
  }

  @Test
  void answersTheSameQueriesWithoutTheTexts(@TempDir Path directory) {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX ne: <https://w3id.org/newsgraph/ontology#>"
            + " SELECT ?event ?article { ?event text:query \"attack\" ; ne:instrument ?what ."
            + " GRAPH ?article { ?event ne:instrument ?what } }";
    ServerOptions options = ServedNews.options(directory);

    String with;
    try (ServedNews news = ServedNews.start(options)) {
      with = news.select(query, "Accept", "text/csv").body();
    }
    try (ServedNews news = ServedNews.start(options.withoutText())) {
      assertThat(news.select(query, "Accept", "text/csv").body()).isEqualTo(with);
    }
    assertThat(with).contains(ServedNews.EVENT, ServedNews.ARTICLE);
  }

  @Test
  void letsTheStoreGoWhenClosed(@TempDir Path directory) {
    ServedNews.start(directory).close();

    try (NewsStore store = NewsStore.openExisting(directory)) {
      assertThat(store.directory()).exists();
    }
  }

  @Test
  void tellsThatThereIsNoStore(@TempDir Path directory) {
    assertThatThrownBy(() -> NewsServer.start(ServerOptions.of(directory)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no store")
        .hasMessageContaining(directory.toString());
  }

  @Test
  void tellsThatThePortIsTakenAndLetsTheStoreGo(@TempDir Path one, @TempDir Path other) {
    try (ServedNews news = ServedNews.start(one)) {
      ServerOptions taken = ServedNews.options(other).withPort(news.address().getPort());

      assertThatThrownBy(() -> NewsServer.start(taken))
          .isInstanceOf(EndpointException.class)
          .hasMessageContaining("127.0.0.1:" + news.address().getPort())
          .hasMessageContaining("--port");
      NewsStore.openExisting(other).close();
    }
  }

  @Test
  void refusesAPortThatCannotBe() {
    assertThatThrownBy(() -> ServerOptions.of(Path.of("store")).withPort(70_000))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("70000");
  }
}
