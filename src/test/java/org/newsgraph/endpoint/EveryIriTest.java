package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every IRI under the base that the graph knows, opened as a client opens it.
class EveryIriTest {
  private static final List<String> TYPES =
      List.of("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml");

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  /// All subjects, objects and graphs, without the base.
  private static List<String> names() {
    String query =
        """
        SELECT DISTINCT ?name {
          { ?name ?p ?o } UNION { ?s ?p ?name } UNION { GRAPH ?name { ?s ?p ?o } }
          FILTER (isIRI(?name) && STRSTARTS(STR(?name), "%s"))
        }
        """
            .formatted(ServedNews.BASE);
    return news.select(query, "Accept", "text/csv")
        .body()
        .lines()
        .skip(1)
        .map(name -> name.replace("\"", "").substring(ServedNews.BASE.iri().length()))
        .toList();
  }

  /// Clients leave the fragment out.
  private static Stream<String> documents() {
    return names().stream().map(name -> name.replaceFirst("#.*", "")).distinct();
  }

  private static HttpResponse<String> open(String path, String type) {
    HttpResponse<String> redirect = news.get(path, "Accept", type);
    assertThat(redirect.statusCode()).as(path).isEqualTo(303);
    assertThat(redirect.headers().allValues("Vary")).contains("Accept");
    URI target =
        news.address()
            .resolve("/" + path)
            .resolve(redirect.headers().firstValue("Location").orElseThrow());
    HttpResponse<String> answer = news.get(target.getPath().substring(1), "Accept", type);
    assertThat(answer.statusCode()).as(target.toString()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).isEqualTo(type + ";charset=utf-8");
    return answer;
  }

  private static Graph graph(String path, String type) {
    Lang language = RDFLanguages.contentTypeToLang(type);
    return RDFParser.fromString(open(path, type).body(), language).toGraph();
  }

  @Test
  void thereAreSome() {
    assertThat(names()).hasSizeGreaterThan(20).anyMatch(name -> name.contains("#char="));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leadsToAPage(String path) {
    assertThat(open(path, "text/html").body()).contains("<h1");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leadsToTheSameDataInEveryFormat(String path) {
    Graph turtle = graph(path, "text/turtle");

    assertThat(turtle.isEmpty()).isFalse();
    assertThat(TYPES).allMatch(type -> graph(path, type).isIsomorphicWith(turtle));
  }

  @Test
  void isDescribedInItsDocumentWhenItIsAFragment() {
    Map<String, Graph> documents = new HashMap<>();
    List<String> fragments = names().stream().filter(name -> name.contains("#")).toList();

    assertThat(fragments)
        .isNotEmpty()
        .allMatch(fragment -> {
          Graph graph =
              documents.computeIfAbsent(
                  fragment.replaceFirst("#.*", ""), path -> graph(path, "text/turtle"));
          Node node = NodeFactory.createURI(ServedNews.BASE + fragment);
          return graph.contains(node, Node.ANY, Node.ANY);
        });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isToldByItsIriWhateverTheAddressOfTheServer(String path) {
    assertThat(news.address().toString()).isNotEqualTo(ServedNews.BASE.iri());
    assertThat(
            graph(path, "text/turtle").stream(
                NodeFactory.createURI(ServedNews.BASE + path), Node.ANY, Node.ANY))
        .isNotEmpty();
  }
}
