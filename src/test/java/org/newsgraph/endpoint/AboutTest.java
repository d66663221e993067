package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.run.Run;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;

/// What the server tells of its dataset and of its SPARQL service.
class AboutTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final Node DATASET = iri(ServedNews.BASE + "dataset");

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Graph graph(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    return RDFParser.create()
        .source(new StringReader(answer.body()))
        .lang(RDFLanguages.contentTypeToLang(type))
        .toGraph();
  }

  private static String count(String pattern) {
    return news.select("SELECT (COUNT(*) AS ?n) { " + pattern + " }", "Accept", "text/csv")
        .body()
        .lines()
        .toList()
        .get(1);
  }

  private static Node number(String number) {
    return NodeFactory.createLiteralDT(number, XSDDatatype.XSDinteger);
  }

  @ParameterizedTest
  @CsvSource({
    "dataset, */*, text/html",
    "dataset, text/html, text/html",
    "dataset, text/turtle, text/turtle",
    "dataset, application/ld+json, application/ld+json",
    "dataset.nt, */*, application/n-triples",
    ".well-known/void, */*, text/turtle",
    ".well-known/void, 'text/html,*/*;q=0.1', text/turtle",
    ".well-known/void, application/rdf+xml, application/rdf+xml",
  })
  void describesTheDatasetInEveryForm(String path, String accept, String type) {
    HttpResponse<String> answer = news.get(path, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).startsWith(type);
    assertThat(answer.body()).contains(count("?s ?p ?o"));
  }

  @Test
  void countsWhatTheGraphsTellTogether() {
    Graph graph = graph(news.get(".well-known/void"));

    assertThat(graph.contains(DATASET, RDF.type.asNode(), VOID.Dataset.asNode())).isTrue();
    assertThat(graph.contains(DATASET, VOID.triples.asNode(), number(count("?s ?p ?o")))).isTrue();
    assertThat(
            graph.contains(
                DATASET,
                VOID.distinctSubjects.asNode(),
                number(count("{ SELECT DISTINCT ?s { ?s ?p ?o } }"))))
        .isTrue();
  }

  @Test
  void countsClassesAndProperties() {
    Graph graph = graph(news.get("dataset.ttl"));

    assertThat(partition(graph, VOID._class.asNode(), NewsEvents.EVENT, VOID.entities.asNode()))
        .isEqualTo(number(count("?s a <" + NewsEvents.EVENT.getURI() + ">")));
    assertThat(partition(graph, VOID.property.asNode(), NewsEvents.REPORTS, VOID.triples.asNode()))
        .isEqualTo(number(count("?s <" + NewsEvents.REPORTS.getURI() + "> ?o")));
  }

  private static Node partition(Graph graph, Node kind, Node of, Node number) {
    Node partition = graph.stream(Node.ANY, kind, of).findFirst().orElseThrow().getSubject();
    return graph.stream(partition, number, Node.ANY).findFirst().orElseThrow().getObject();
  }

  @Test
  void tellsWhereToAskAndGivesExamples() {
    Graph graph = graph(news.get("dataset.ttl"));

    Node endpoint = iri(ServedNews.BASE + "news/sparql");
    assertThat(graph.contains(DATASET, VOID.sparqlEndpoint.asNode(), endpoint)).isTrue();
    assertThat(graph.contains(endpoint, DCAT.servesDataset.asNode(), DATASET)).isTrue();
    assertThat(graph.stream(DATASET, VOID.exampleResource.asNode(), Node.ANY))
        .hasSizeGreaterThan(3)
        .allSatisfy(example ->
            assertThat(
                    news.get(example.getObject().getURI().substring(ServedNews.BASE.iri().length()))
                        .statusCode())
                .isEqualTo(303));
    assertThat(graph.contains(DATASET, DCTerms.license.asNode(), Node.ANY)).isFalse();
  }

  @Test
  void statesTheLicenceWhenThereIsOneAndCountsNoHiddenText(@TempDir Path directory) {
    String license = "https://creativecommons.org/licenses/by/4.0/";
    ServerOptions options = ServedNews.options(directory).withLicense(license).withoutText();
    try (ServedNews licensed = ServedNews.start(options)) {
      Graph graph = graph(licensed.get("dataset.ttl"));

      assertThat(graph.contains(DATASET, DCTerms.license.asNode(), iri(license))).isTrue();
      assertThat(graph.contains(Node.ANY, VOID.property.asNode(), SchemaOrg.TEXT)).isFalse();
      assertThat(licensed.get("dataset").body()).contains(license);
    }
  }

  @Test
  void tellsOfTheLatestRunsAndNotWhereFilesAre(@TempDir Path directory) {
    ServerOptions options = ServedNews.options(directory);
    Run.Input input = new Run.Input("/home/ann/secret/crawl.warc", Optional.of("c0ffee"));
    try (NewsStore store = NewsStore.openExisting(directory)) {
      for (int number = 1; number <= 12; number++) {
        Map<String, String> settings =
            Map.of("threads", "2", "rejects", "/home/ann/bad", "articles", "/home/ann/gone");
        Run.Task task = new Run.Task("build", "newsgraph 7." + number, settings, List.of(input));
        String outcome = number + " articles: <all> new";
        store.runs().during(task, () -> outcome, Function.identity());
      }
    }

    try (ServedNews made = ServedNews.start(options)) {
      Graph graph = graph(made.get("dataset.ttl"));

      assertThat(graph.find(DATASET, Prov.WAS_GENERATED_BY, Node.ANY).toList())
          .hasSize(10)
          .allSatisfy(generated ->
              assertThat(graph.contains(generated.getObject(), Prov.ENDED_AT_TIME, Node.ANY))
                  .isTrue());
      assertThat(made.get("dataset").body())
          .contains("newsgraph 7.3", "newsgraph 7.12", "12 articles: &lt;all&gt; new")
          .contains("From crawl.warc, SHA-256", "c0ffee", "threads = 2")
          .doesNotContain("newsgraph 7.2", "/home/ann");
      assertThat(made.get("dataset.ttl").body()).doesNotContain("/home/ann");
    }
    assertThat(news.get("dataset").body()).doesNotContain("How it was made");
  }

  @Test
  void isServedThoughTheAccountOfRunsIsBroken(@TempDir Path directory) throws IOException {
    ServerOptions options = ServedNews.options(directory);
    Files.writeString(directory.resolve("runs.ttl"), "<a> <b");

    try (ServedNews served = ServedNews.start(options)) {
      assertThat(served.get("dataset", "Accept", "text/html").statusCode()).isEqualTo(200);
      assertThat(served.get("dataset.ttl").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "news/sparql, */*, text/turtle",
    "news/query, text/turtle, text/turtle",
    "news/sparql, application/rdf+xml, application/rdf+xml",
    "news/sparql, application/ld+json, application/ld+json",
    "news/sparql, application/n-triples, application/n-triples",
  })
  void describesTheServiceToWhoAsksItNothing(String path, String accept, String type) {
    HttpResponse<String> answer = news.get(path, "Accept", accept);
    Node service = iri(news.address() + path);
    Graph graph = graph(answer);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).startsWith(type);
    assertThat(graph.contains(service, RDF.type.asNode(), iri(SD + "Service"))).isTrue();
    assertThat(graph.contains(service, iri(SD + "endpoint"), service)).isTrue();
    assertThat(graph.contains(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph")))
        .isTrue();
    assertThat(graph.contains(service, iri(SD + "feature"), iri(SD + "BasicFederatedQuery")))
        .isFalse();
  }

  @Test
  void leadsPeopleFromTheServiceToTheQueryForm() {
    HttpResponse<String> answer =
        news.get("news/sparql", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("../query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/csv"})
  void hasNoOtherDescriptionOfTheService(String accept) {
    assertThat(news.get("news/sparql", "Accept", accept).statusCode()).isEqualTo(406);
  }
}
