package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  private static final String BASE = ServedNews.BASE.iri();
  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc><lastmod>[^<]+Z<");

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static String body(String path) {
    HttpResponse<String> answer = news.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static List<String> locations(String path) {
    return LOCATION.matcher(body(path)).results().map(match -> match.group(1)).toList();
  }

  @Test
  void showsOnTheHomePageWhoTakesPartInTheLatestEventsAndWhere() {
    assertThat(body(""))
        .containsPattern("attack on Strelsau</a>\\s*<p class=\"people\">[^§]*>Ruritania</a>")
        .containsPattern("<span class=\"in\">in</span> <a href=\"./page/place/strelsau\">Strelsau")
        .contains("published between 2021-03-05 and 2021-03-08");
  }

  @Test
  void leadsFromTheHomePageToWhatItCounts() {
    assertThat(body(""))
        .contains("href=\"./search?class=Airstrike\"", "href=\"./search?type=person\"")
        .contains(
            "March 2021: 1 event", "href=\"./search?type=event&amp;from=2021-03&amp;to=2021-03\"")
        .contains("Who did &lt;what&gt;?", "curl http://news.example/news/sparql");
  }

  @Test
  void tellsOfEachPageWhatItIs() {
    assertThat(body(""))
        .contains("<link rel=\"canonical\" href=\"http://news.example/\">")
        .contains("<meta property=\"og:title\" content=\"What the news reports, as a graph\">")
        .contains("<script type=\"application/ld+json\">", "\"SearchAction\"");
    assertThat(body("dataset")).contains("\"Dataset\"");
    assertThat(body("search?q=strelsau")).contains("<meta name=\"robots\" content=\"noindex\">");
  }

  @Test
  void statesTheLicenceOnEveryPageWhenThereIsOne(@TempDir Path directory) {
    String license = "https://creativecommons.org/licenses/by/4.0/";
    ServerOptions options = ServedNews.options(directory).withLicense(license);
    try (ServedNews licensed = ServedNews.start(options)) {
      assertThat(licensed.get("").body()).contains("rel=\"license external noopener\"", license);
    }
    assertThat(body("")).doesNotContain("rel=\"license");
  }

  @Test
  void documentsTheTermsWithTheirUse() {
    assertThat(body("ontology"))
        .containsPattern(
            "ne:Airstrike</code>\\s*<a class=\"use\" href=\"./search\\?class=Airstrike\">1")
        .contains("<a class=\"use\" href=\"./search?type=claim\">2 here</a>")
        .containsPattern("ne:agent</code>\\s*<span class=\"use\">in 3 statements</span>")
        .containsPattern("<dt>Kinds of it</dt>\\s*<dd>[^§]*ne:Killing")
        .containsPattern("<dt>PLOVER</dt>\\s*<dd>[^§]*ASSAULT");
  }

  @Test
  void showsAlignmentsExamplesAndChangesOfTheVocabulary() {
    assertThat(body("ontology"))
        .contains("http://www.wikidata.org/entity/Q1403016", "wd:Q1403016 arrest")
        .contains("href=\"./ontology/alignments.ttl\"", "href=\"./query?query=PREFIX+ne%3A")
        .containsPattern("id=\"changes\"[^§]*<h3>0\\.2\\.0</h3>[^§]*ne:TextReuse");
  }

  @Test
  void asksRobotsToReadPagesAndToLeaveOutQueries() {
    HttpResponse<String> robots = news.get("robots.txt");

    assertThat(ServedNews.contentType(robots)).isEqualTo("text/plain;charset=utf-8");
    assertThat(robots.body())
        .contains("Disallow: /news/\n", "Disallow: /search\n", "Disallow: /page/*?\n")
        .contains("Sitemap: http://news.example/sitemap.xml\n")
        .doesNotContain("Disallow: /page/\n", "Disallow: /\n");
  }

  @Test
  void listsThePagesOfAllThings() {
    assertThat(locations("sitemap.xml")).containsExactly(BASE + "sitemap/1.xml");
    assertThat(locations("sitemap/1.xml"))
        .contains(BASE, BASE + "ontology", BASE + "page/" + ServedNews.EVENT)
        .contains(BASE + "page/person/rudolf-rassendyll", BASE + "page/" + ServedNews.ARTICLE)
        .contains(BASE + "page/claim/1a2b3c4d-1", BASE + "page/thing/rocket-1a2b3c4d")
        .doesNotHaveDuplicates()
        .noneMatch(page -> page.contains("#") || page.contains("/graph/"));
  }

  @Test
  void listsOnlyPagesThatThereAre() {
    assertThat(locations("sitemap/1.xml"))
        .filteredOn(page -> page.contains("/page/"))
        .isNotEmpty()
        .allSatisfy(page ->
            assertThat(news.get(page.substring(BASE.length())).statusCode()).isEqualTo(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sitemap/0.xml", "sitemap/2.xml", "sitemap/x.xml", "sitemap/"})
  void hasNoOtherSitemaps(String path) {
    assertThat(news.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void hasAnIcon() {
    HttpResponse<String> icon = news.get("favicon.ico");

    assertThat(icon.statusCode()).isEqualTo(301);
    assertThat(icon.headers().firstValue("Location")).hasValue("static/favicon.ico");
    assertThat(ServedNews.contentType(news.get("static/favicon.ico"))).isEqualTo("image/x-icon");
    assertThat(ServedNews.contentType(news.get("static/icon.png"))).isEqualTo("image/png");
  }
}
