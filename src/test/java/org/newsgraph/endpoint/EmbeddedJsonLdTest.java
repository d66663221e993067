package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

class EmbeddedJsonLdTest {
  private static final Node LABEL = RDFS.label.asNode();
  private static final Thing HOSTILE = Thing.ofPath("thing/hostile").orElseThrow();

  private static NewsStore store;
  private static EmbeddedJsonLd embedded;

  @BeforeAll
  static void open(@TempDir Path directory) {
    ServerOptions options = ServedNews.options(directory);
    store = NewsStore.openExisting(directory);
    embedded = new EmbeddedJsonLd(store, options.site());
    Node hostile = HOSTILE.node(ServedNews.BASE);
    List<Triple> triples = new ArrayList<>();
    triples.add(
        Triple.create(
            hostile,
            LABEL,
            NodeFactory.createLiteralString(
                "</script><!-- \"\\ \u0001\t\u2028\u202e é 🔥 'x' -->")));
    for (int i = 0; i < 3_000; i++) {
      String name = "x".repeat(100) + i;
      triples.add(
          Triple.create(hostile, SKOS.altLabel.asNode(), NodeFactory.createLiteralString(name)));
    }
    store.write(writer -> writer.replace(ServedNews.BASE.linksGraph(), triples));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String of(String path) {
    return embedded.of(Thing.ofPath(path).orElseThrow()).inScript();
  }

  private static Graph parsed(String json) {
    return RDFParser.fromString(json, Lang.JSONLD).toGraph();
  }

  private static Node node(String path) {
    return NodeFactory.createURI(ServedNews.BASE + path);
  }

  private static Set<Triple> all() {
    return store.read(
        reader -> reader.scan(Node.ANY, Node.ANY, Node.ANY).stream().collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ServedNews.EVENT,
        ServedNews.ARTICLE,
        "person/rudolf-rassendyll",
        "place/ruritania",
        "claim/1a2b3c4d-1",
        "membership/rudolf-rassendyll-ambassador-1a2b3c4d",
        "thing/hostile"
      })
  void tellsNothingButWhatTheGraphTells(String path) {
    Graph graph = parsed(of(path));

    assertThat(graph.stream().toList()).isNotEmpty();
    assertThat(all()).containsAll(graph.stream().toList());
  }

  @Test
  void tellsAllOfAThingButMentionsAndText() {
    Node article = node(ServedNews.ARTICLE);
    List<Triple> own =
        all().stream()
            .filter(triple -> triple.getSubject().equals(article))
            .filter(triple -> !triple.getPredicate().equals(SchemaOrg.TEXT))
            .toList();

    Graph graph = parsed(of(ServedNews.ARTICLE));

    assertThat(graph.stream(article, Node.ANY, Node.ANY)).containsExactlyInAnyOrderElementsOf(own);
    assertThat(graph.contains(node("organization/daily-example"), LABEL, Node.ANY)).isTrue();
    assertThat(parsed(of(ServedNews.EVENT)).contains(Node.ANY, NewsEvents.HAS_MENTION, Node.ANY))
        .isFalse();
  }

  @Test
  void isReadByWhoKnowsOnlySchemaOrg() {
    JsonObject article = JSON.parse(of(ServedNews.ARTICLE));

    assertThat(article.get("@type").toString()).contains("\"NewsArticle\"");
    assertThat(article.getString("headline")).isEqualTo("Rocket hits harbour");
    assertThat(article.getString("datePublished")).isEqualTo("2021-03-05");
    assertThat(article.getObj("publisher").getString("name")).isEqualTo("The Daily Example");
    assertThat(article.getObj("publisher").getString("@type")).isEqualTo("Organization");
    assertThat(JSON.parse(of("person/rudolf-rassendyll")).getString("name"))
        .isEqualTo("Rudolf Rassendyll");
  }

  @Test
  void canNotEndTheElementThatItIsIn() {
    String json = of(HOSTILE.path());

    assertThat(json).doesNotContain("<");
    assertThat(parsed(json).contains(HOSTILE.node(ServedNews.BASE), LABEL, Node.ANY)).isTrue();
  }

  @Test
  void hasABoundedSize() {
    assertThat(of(HOSTILE.path())).hasSizeBetween(50_000, 100_000);
  }
}
