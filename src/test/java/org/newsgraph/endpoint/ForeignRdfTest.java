package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.NewsStore;

/// What the program itself never writes, but users may load: blank nodes, triple terms of RDF 1.2,
/// properties that XML has no names for, and endless chains.
class ForeignRdfTest {
  private static final String GRAPH = ServedNews.BASE + "graph/theirs";
  private static final int CHAIN = 30_000;

  private static final String THEIRS =
      """
      PREFIX ne: <https://w3id.org/newsgraph/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX schema: <https://schema.org/>
      PREFIX t: <urn:theirs:>

      <thing/blank> rdfs:label "blank" ; t:knows _:nameless, [ rdfs:label "Named one" ] .
      _:nameless t:height 3 .

      <thing/told> rdfs:label "told" ; t:states <<( <place/ruritania> ne:agent "a <b>" )>> ;
        t:deep <<( <thing/a> t:b <<( <thing/c> t:d <<( <thing/e> t:f <<( <thing/g> t:h
          <<( <thing/i> t:j <<( <thing/k> t:l "bottom" )>> )>> )>> )>> )>> )>> .
      _:reifier rdf:reifies <<( <thing/told> t:p 1 )>> ; t:by <thing/told> .

      <thing/number> rdfs:label "number" ; <http://example.org/1> 1 .
      <thing/urn> rdfs:label "urn" ; <urn:x:1> 1 .
      <thing/xmlns> <http://www.w3.org/2000/xmlns/x> 1 .
      <thing/li> rdfs:label "li" ; rdf:li 1 .
      <thing/html> rdfs:comment "a<br>b"^^rdf:XMLLiteral .
      <thing/json> rdfs:comment "{a}"^^rdf:JSON .
      <thing/well-formed> rdf:_1 "a<br/>b"^^rdf:XMLLiteral, "{\\"a\\": [1]}"^^rdf:JSON .
      <thing/control> rdfs:label "a\\u0001b" .

      <event/odd> a ne:Event ; rdfs:label "odd" ; ne:factuality ne:Actual ;
        ne:agent [ rdfs:label "Somebody" ], <<( <thing/a> t:b 1 )>>, "text" ;
        ne:patient _:nameless, <person/patient> ; ne:place _:where, "here" ;
        ne:accordingTo [ a ne:Claim ; ne:content "blank claim" ; ne:speaker <person/patient> ] ;
        ne:mention _:m ; ne:causedBy _:nameless .
      _:where schema:latitude "x" ; schema:longitude <<( <thing/a> t:b 1 )>> .
      _:event a ne:Event ; rdfs:label "blank event" ; ne:factuality ne:Actual ;
        ne:agent <person/patient> ; ne:date "soon" .
      <person/patient> rdfs:label "Patient" ; schema:affiliation _:nameless .
      [ org:member <person/patient> ; org:organization _:nameless ; org:role _:role ] .
      _:article ne:reports <event/odd> ; schema:publisher _:nameless ; schema:datePublished _:day .
      """;

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    ServerOptions options = ServedNews.options(directory);
    StringBuilder chain = new StringBuilder("<thing/chain> <urn:next> <thing/chain#0> .\n");
    for (int i = 0; i < CHAIN; i++) {
      chain.append("<thing/chain#%d> <urn:next> <thing/chain#%d> .\n".formatted(i, i + 1));
    }
    try (NewsStore store = NewsStore.open(directory, ServedNews.BASE)) {
      load(store, GRAPH, THEIRS);
      load(store, GRAPH + "-chain", chain.toString());
    }
    news = ServedNews.start(options);
  }

  private static void load(NewsStore store, String graph, String turtle) {
    List<Triple> triples =
        RDFParser.fromString(turtle, Lang.TURTLE).base(ServedNews.BASE.iri()).toGraph().stream()
            .toList();
    store.write(writer -> writer.replace(NodeFactory.createURI(graph), triples));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static Graph embedded(String page) {
    Matcher json =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
            .matcher(page);
    assertThat(json.find()).isTrue();
    return RDFParser.fromString(json.group(1), Lang.JSONLD).toGraph();
  }

  @Test
  void showsBlankNodesByTheirNameOrTheirLabel() {
    String page = news.get("page/thing/blank").body();

    assertThat(page).contains("Named one").containsPattern("_:[0-9A-Za-z-]+");
  }

  @Test
  void showsTriplesThatAreValuesWithLinksWithin() {
    String page = news.get("page/thing/told").body();

    assertThat(page)
        .contains(
            "&lt;&lt;( <a href=\"../../page/place/ruritania\">Ruritania</a>"
                + " <a href=\"../../ontology#agent\">agent</a> a &lt;b&gt; )&gt;&gt;");
  }

  @Test
  void showsTriplesWithinTriplesToSomeDepth() {
    assertThat(news.get("page/thing/told").body()).contains("…").doesNotContain("bottom");
  }

  @Test
  void namesBlankNodesInEmbeddedJsonLdAndLeavesTriplesOut() {
    Node blank = NodeFactory.createURI(ServedNews.BASE + "thing/blank");
    Node told = NodeFactory.createURI(ServedNews.BASE + "thing/told");

    Graph graph = embedded(news.get("page/thing/blank").body());

    assertThat(graph.stream(blank, NodeFactory.createURI("urn:theirs:knows"), Node.ANY))
        .hasSize(2)
        .allMatch(triple -> triple.getObject().isBlank());
    assertThat(embedded(news.get("page/thing/told").body()).stream(told, Node.ANY, Node.ANY))
        .hasSize(1);
  }

  @Test
  void describesBlankNodesWhereTheyAreMet() {
    assertThat(news.get("data/thing/blank.ttl").body()).contains("height", "Named one");
    assertThat(news.get("data/thing/told.ttl").body()).contains("reifies", "bottom");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page/event/odd",
        "page/person/patient",
        "page/person/patient?part=positions",
        "page/graph/theirs",
        "page/thing/chain",
        "data/event/odd.ttl",
        "data/event/odd.nt",
        "data/person/patient.jsonld",
        "data/thing/blank.rdf",
        "data/thing/well-formed.rdf",
        "data/thing/well-formed.jsonld",
        "search?q=odd",
        "api/who-did-what",
        ""
      })
  void doesNotKeepPagesFromBeingShown(String path) {
    HttpResponse<String> answer = news.get(path);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "thing/number, rdf, application/rdf+xml, <http://example.org/1>",
    "thing/urn, rdf, application/rdf+xml, <urn:x:1>",
    "thing/xmlns, rdf, application/rdf+xml, <http://www.w3.org/2000/xmlns/x>",
    "thing/li, rdf, application/rdf+xml, rdf-syntax-ns#li>",
    "thing/html, rdf, application/rdf+xml, no XML",
    "thing/json, jsonld, application/ld+json, no JSON",
    "thing/control, rdf, application/rdf+xml, a character",
    "thing/told, rdf, application/rdf+xml, the triple term",
    "thing/told, jsonld, application/ld+json, the triple term",
  })
  void saysWhatAFormatHasNoWayToExpress(String path, String ending, String type, String what) {
    String query = "CONSTRUCT { ?s ?p ?o } WHERE { BIND(<%s> AS ?s) ?s ?p ?o }".formatted(path);

    HttpResponse<String> description = news.get("data/" + path + "." + ending);
    HttpResponse<String> constructed = news.select(query, "Accept", type);
    HttpResponse<String> described = news.select("DESCRIBE <" + path + ">", "Accept", type);

    assertThat(List.of(description, constructed, described))
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).isEqualTo(406);
          assertThat(answer.body()).contains("can't express", what, "text/turtle");
          assertThat(answer.headers().firstValue("ETag")).isEmpty();
        });
    assertThat(news.get("data/" + path + ".ttl").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "application/rdf+xml, 406",
    "application/ld+json, 406",
    "text/turtle, 200",
    "application/n-triples, 200"
  })
  void saysSoOfStoredGraphsToo(String type, int status) {
    HttpResponse<String> answer =
        news.get("news/data?graph=" + ServedNews.encoded(GRAPH), "Accept", type);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body().contains("can't express")).isEqualTo(status == 406);
  }

  @Test
  void describesChainsOfPartsToSomeLength() {
    HttpResponse<String> answer = news.get("data/thing/chain.nt");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines().count()).isBetween(1_000L, CHAIN - 1_000L);
  }
}
