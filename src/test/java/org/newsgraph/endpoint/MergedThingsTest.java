package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.NewsEvents;

/// A server over a store in which things were merged.
class MergedThingsTest {
  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    ServerOptions options = ServedNews.options(directory);
    try (NewsStore store = NewsStore.openExisting(directory)) {
      store.write(writer ->
          writer.replace(
              ServedNews.BASE.linksGraph(),
              List.of(
                  same("person/r-rassendyll", "person/rudolf-rassendyll"),
                  same("place/strelsau", "place/ruritania"),
                  Triple.create(
                      iri("link/place-strelsau"), RDF.Nodes.type, NewsEvents.term("Link")))));
    }
    news = ServedNews.start(options);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  @ParameterizedTest
  @CsvSource({
    "person/r-rassendyll, text/html, ../page/person/rudolf-rassendyll",
    "person/r-rassendyll, text/turtle, ../data/person/rudolf-rassendyll.ttl",
    "page/person/r-rassendyll, text/html, ../person/rudolf-rassendyll",
    "data/person/r-rassendyll, text/turtle, ../person/rudolf-rassendyll",
    "data/person/r-rassendyll.nt, text/turtle, ../person/rudolf-rassendyll.nt",
  })
  void leadToWhatStandsForThem(String path, String accepted, String location) {
    HttpResponse<String> answer = news.get(path, "Accept", accepted);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(location);
  }

  @Test
  void areShownThemselvesAsLongAsAnArticleNamesThem() {
    assertThat(news.get("page/place/strelsau").statusCode()).isEqualTo(200);
  }

  @Test
  void decisionsOnThemAreNoEvents() {
    assertThat(news.get("").body())
        .contains("Events by class", "search?class=")
        .doesNotContain("search?class=Link");
  }

  private static Triple same(String merged, String canonical) {
    return Triple.create(iri(merged), OWL.sameAs.asNode(), iri(canonical));
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(ServedNews.BASE.iri() + path);
  }
}
