package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

class DataTest {
  private static final Node EVENT = thing(ServedNews.EVENT);
  private static final Node RURITANIA = thing("place/ruritania");

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static Node thing(String path) {
    return NodeFactory.createURI(ServedNews.BASE + path);
  }

  private static Graph data(String path, String extension) {
    return RDFParser.create()
        .source(new StringReader(news.get("data/" + path + "." + extension).body()))
        .lang(RDFLanguages.fileExtToLang(extension))
        .toGraph();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
  void tellsTheSameInEveryFormat(String extension) {
    Graph graph = data(ServedNews.EVENT, extension);

    assertThat(graph.isIsomorphicWith(data(ServedNews.EVENT, "ttl"))).isTrue();
  }

  @Test
  void describesAThingByWhatAllArticlesTellOfItAndWhatPointsToIt() {
    Graph graph = data(ServedNews.EVENT, "ttl");

    assertThat(graph.contains(EVENT, NewsEvents.AGENT, RURITANIA)).isTrue();
    assertThat(graph.stream(Node.ANY, NewsEvents.REPORTS, EVENT)).hasSize(2);
    assertThat(graph.stream(Node.ANY, NewsEvents.term("inResponseTo"), EVENT)).hasSize(1);
    assertThat(graph.stream(EVENT, NewsEvents.HAS_MENTION, Node.ANY)).hasSize(3);
    assertThat(graph.stream(Node.ANY, NewsEvents.SENTENCE, Node.ANY)).hasSize(3);
  }

  @Test
  void namesWhatItMentions() {
    Graph graph = data(ServedNews.EVENT, "ttl");

    assertThat(graph.contains(RURITANIA, RDFS.label.asNode(), Node.ANY)).isTrue();
    assertThat(graph.contains(RURITANIA, RDF.type.asNode(), SchemaOrg.COUNTRY)).isTrue();
  }

  @Test
  void describesAnArticleByItsMetadataAndWhatItReports() {
    Graph graph = data(ServedNews.ARTICLE, "ttl");
    Node article = thing(ServedNews.ARTICLE);

    assertThat(graph.contains(article, SchemaOrg.HEADLINE, Node.ANY)).isTrue();
    assertThat(graph.contains(article, SchemaOrg.TEXT, Node.ANY)).isTrue();
    assertThat(graph.contains(article, NewsEvents.REPORTS, EVENT)).isTrue();
  }

  @Test
  void describesTheMentionsInAnArticleAndWhatTheyMention() {
    Graph graph = data(ServedNews.ARTICLE, "ttl");
    Node mention = thing(ServedNews.ARTICLE + "#char=31,39");

    assertThat(graph.contains(mention, NewsEvents.SENTENCE, Node.ANY)).isTrue();
    assertThat(graph.contains(EVENT, NewsEvents.HAS_MENTION, mention)).isTrue();
    assertThat(graph.contains(EVENT, RDFS.label.asNode(), Node.ANY)).isTrue();
  }

  @Test
  void leadsToTheWholeGraphOfAnArticle() {
    String whole = "news/data?graph=" + ServedNews.encoded(ServedNews.BASE + ServedNews.ARTICLE);

    assertThat(
            data(ServedNews.ARTICLE, "ttl")
                .contains(thing(ServedNews.ARTICLE), RDFS.seeAlso.asNode(), thing(whole)))
        .isTrue();
    assertThat(news.get("data/" + ServedNews.ARTICLE + ".ttl").headers().allValues("Link"))
        .anyMatch(links -> links.contains("<../../" + whole + ">; rel=\"related\""));
    assertThat(news.get(whole, "Accept", "application/n-triples").body())
        .contains(ServedNews.BASE + "membership/");
  }

  @Test
  void tellsAMembershipWhereItTellsOfItsHolder() {
    Graph graph = data("person/rudolf-rassendyll", "ttl");

    assertThat(graph.contains(Node.ANY, Org.HAS_ROLE, thing("role/ambassador"))).isTrue();
    assertThat(graph.contains(thing("role/ambassador"), RDFS.label.asNode(), Node.ANY)).isTrue();
  }

  @Test
  void canBeHadInTheFormatThatTheClientLikesBest() {
    HttpResponse<String> answer =
        news.get("data/" + ServedNews.EVENT, "Accept", "text/html, application/n-triples;q=0.5");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).isEqualTo("application/n-triples;charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Location"))
        .hasValue("2021-03-04-attack-strelsau.nt");
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
    assertThat(news.get("data/" + ServedNews.EVENT, "Accept", "text/html").statusCode())
        .isEqualTo(406);
  }

  @Test
  void isWrittenWithPrefixes() {
    assertThat(news.get("data/" + ServedNews.EVENT + ".ttl").body())
        .contains("ne:agent", "PREFIX ne:");
  }
}
