package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Hydra;
import org.newsgraph.vocabulary.NewsEvents;

/// The description of a thing that very many articles tell of.
class LongDescriptionTest {
  private static final String PLACE = "place/ruritania";
  private static final int ARTICLES = 3;
  private static final int EVENTS = 900;

  private static ServedNews news;
  private static Set<Triple> all;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    try (NewsStore store = NewsStore.open(directory, ServedNews.BASE)) {
      for (int article = 0; article < ARTICLES; article++) {
        StringBuilder turtle = new StringBuilder();
        for (int event = 0; event < EVENTS; event++) {
          turtle.append(told(article, event));
        }
        Graph graph =
            RDFParser.fromString(turtle.toString(), Lang.TURTLE)
                .base(ServedNews.BASE.iri())
                .toGraph();
        Node name = node("article/a" + article);
        store.write(writer -> writer.replace(name, graph.stream().toList()));
      }
      all =
          store.read(reader ->
              reader.scan(Node.ANY, Node.ANY, Node.ANY).stream().collect(Collectors.toSet()));
    }
    news = ServedNews.start(ServerOptions.of(directory).withBase(ServedNews.BASE).withPort(0));
  }

  private static String told(int article, int event) {
    return """
    PREFIX ne: <https://w3id.org/newsgraph/ontology#>
    PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    <place/ruritania> rdfs:label "Ruritania" ; ne:mention <article/a%1$d#char=%2$d> .
    <article/a%1$d#char=%2$d> nif:referenceContext <article/a%1$d> ; ne:sentence "Sentence %1$d, %2$d." .
    <event/e%2$d> rdfs:label "event %2$d" ; ne:agent <place/ruritania> ; ne:participant <place/ruritania> .
    """
        .formatted(article, event);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static Node node(String path) {
    return NodeFactory.createURI(ServedNews.BASE + path);
  }

  private static Optional<String> linked(HttpResponse<String> answer, String relation) {
    String links = String.join(", ", answer.headers().allValues("Link"));
    Matcher found = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"").matcher(links);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static Graph graph(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return RDFParser.create().source(new StringReader(answer.body())).lang(Lang.TURTLE).toGraph();
  }

  /// Follows the `Link` headers as a crawler does.
  private static List<HttpResponse<String>> pages() {
    List<HttpResponse<String>> pages = new ArrayList<>();
    Optional<String> next = Optional.of("data/" + PLACE + ".ttl");
    while (next.isPresent()) {
      HttpResponse<String> answer = news.get(next.get());
      URI here = news.address().resolve("/" + next.get());
      pages.add(answer);
      next = linked(answer, "next").map(link -> path(here.resolve(link)));
    }
    return pages;
  }

  private static String path(URI address) {
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return address.getRawPath().substring(1) + query;
  }

  @Test
  void losesNothingOverItsPages() {
    Node place = node(PLACE);
    List<HttpResponse<String>> pages = pages();

    Set<Triple> told = new LinkedHashSet<>();
    pages.forEach(page -> graph(page).stream().forEach(told::add));

    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(told)
        .containsAll(
            all.stream()
                .filter(
                    triple -> triple.getSubject().equals(place) || triple.getObject().equals(place))
                .toList());
    assertThat(told.stream().filter(triple -> triple.getPredicate().equals(NewsEvents.SENTENCE)))
        .hasSize(ARTICLES * EVENTS);
  }

  @Test
  void hasNoPageThatIsTooLong() {
    assertThat(pages()).allMatch(page -> graph(page).size() < 10_000);
  }

  @Test
  void namesOnEachPageWhatItTellsOf() {
    for (HttpResponse<String> page : pages()) {
      Graph graph = graph(page);
      Set<Node> events =
          graph.stream(Node.ANY, NewsEvents.AGENT, Node.ANY)
              .map(Triple::getSubject)
              .collect(Collectors.toSet());
      events.add(node(PLACE));

      assertThat(events).allMatch(event -> graph.contains(event, RDFS.label.asNode(), Node.ANY));
    }
  }

  @Test
  void leadsBackAndForthInTheDataToo() {
    Graph first = graph(news.get("data/" + PLACE + ".ttl"));
    Graph second = graph(news.get("data/" + PLACE + "?page=2", "Accept", "text/turtle"));
    Node document = node("data/" + PLACE);
    Node next = node("data/" + PLACE + "?page=2");

    assertThat(first.contains(document, Hydra.NEXT, next)).isTrue();
    assertThat(first.contains(document, Hydra.PREVIOUS, Node.ANY)).isFalse();
    assertThat(second.contains(document, Hydra.VIEW, next)).isTrue();
    assertThat(second.contains(next, Hydra.FIRST, document)).isTrue();
    assertThat(second.contains(next, Hydra.PREVIOUS, document)).isTrue();
    assertThat(second.contains(next, Hydra.NEXT, node("data/" + PLACE + "?page=3"))).isTrue();
  }

  @Test
  void linksTheSamePageInOtherForms() {
    HttpResponse<String> second = news.get("data/" + PLACE + ".nt?page=2");

    assertThat(linked(second, "alternate\"; type=\"text/turtle"))
        .hasValue("../../data/" + PLACE + ".ttl?page=2");
    assertThat(linked(second, "prev")).hasValue("../../data/" + PLACE + ".nt");
    assertThat(linked(second, "canonical"))
        .hasValue(ServedNews.BASE + "data/" + PLACE + ".nt?page=2");
    assertThat(linked(news.get("data/" + PLACE + ".nt"), "prev")).isEmpty();
    assertThat(linked(news.get("data/event/e1.nt"), "first")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1.5", "999", "99999999999", ""})
  void hasNoOtherPages(String page) {
    HttpResponse<String> answer = news.get("data/" + PLACE + ".ttl?page=" + page);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isNotBlank();
    assertThat(linked(answer, "next")).isEmpty();
  }
}
