package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static String page(String path) {
    HttpResponse<String> answer = news.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).isEqualTo("text/html;charset=utf-8");
    return answer.body();
  }

  @Test
  void showsOnTheHomePageWhatTheGraphHolds() {
    String home = page("");

    assertThat(home)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\">", "name=\"viewport\"", "href=\"#main\"")
        .contains("<strong>2</strong> <a href=\"./search?type=article\">articles</a>")
        .contains("href=\"./page/" + ServedNews.EVENT + "\"", "2021-03-04", "attack on Strelsau")
        .contains("airstrike", "Rudolf Rassendyll", "action=\"./search\"");
  }

  @Test
  void showsAmongTheLatestEventsOnlyWhatArticlesReportThemselves() {
    assertThat(page("")).doesNotContain("answer to Ruritania", "attack on the palace");
  }

  @Test
  void showsWhoDidWhatToWhomAndWhichArticlesTellIt() {
    String event = page("page/" + ServedNews.EVENT);

    assertThat(event)
        .contains("<h1>attack on Strelsau</h1>", "airstrike", "Who", "By what means", "Thursday")
        .contains("href=\"../../page/place/ruritania\"", "a rocket", "actual", "4 March 2021")
        .contains("Was answered by", "answer to Ruritania", "planned or expected")
        .contains("Rocket hits harbour", "The Daily Example, ", "5 March 2021")
        .contains("Ruritania <mark>attacked</mark> the harbour of Strelsau")
        .contains("After the <mark>attack</mark> of last Thursday");
  }

  @Test
  void marksWhatIsOnlyClaimedDeniedOrPlanned() {
    assertThat(page("page/event/answer-1a2b3c4d-planned"))
        .contains("planned or expected", "according to Rudolf Rassendyll");
    assertThat(page("page/event/attack-palace-1a2b3c4d-negated-according-to-rudolf-rassendyll"))
        .contains("told not to have happened", "according to Rudolf Rassendyll");
    assertThat(page("page/place/ruritania"))
        .containsPattern("attack on the palace</a>\\s*<span class=\"note\">told not to");
  }

  @Test
  void showsWhatSomebodyDidAndSaid() {
    assertThat(page("page/person/rudolf-rassendyll"))
        .contains("<h1>Rudolf Rassendyll</h1>", "Also called", "Rassendyll")
        .contains("<h2>Positions <", "ambassador", "<h2>Did <", "answer to Ruritania")
        .contains("<h2>Said <", "“We will answer &lt;b&gt;soon&lt;/b&gt;.”")
        .contains(">Ruritania attacked the palace<");
    assertThat(page("page/place/ruritania"))
        .contains("<h2>Did <", "<h2>Its people <", "<h2>Belong to this or act for it <");
  }

  @Test
  void showsAClaimWithItsSpeakerItsWordsAndWhatIsKnownThroughIt() {
    assertThat(page("page/claim/1a2b3c4d-1"))
        .contains("quotation", "Who says it", "Rudolf Rassendyll", "Introduced by", "say")
        .contains(
            "<blockquote class=\"content\"><p>We will answer &lt;b&gt;soon&lt;/b&gt;.</p></blockquote>")
        .contains("Known through this claim", "answer to Ruritania", "Rocket hits harbour");
  }

  @Test
  void showsAnArticleInParagraphsWithWhatItTellsOfMarkedAndListed() {
    assertThat(page("page/" + ServedNews.ARTICLE))
        .contains("<h1>Rocket hits harbour</h1>", "The Daily Example", "5 March 2021")
        .contains("<p>Rocket hits harbour</p>")
        .contains(
            "<span class=\"anchor\" id=\"char=31,39\"></span><a class=\"event\" href=\"../../page/"
                + ServedNews.EVENT
                + "\" data-fact=\"attack on Strelsau · 4 March 2021\">attacked</a>")
        .containsPattern(
            "<a class=\"entity\" href=\"../../page/place/ruritania\" [^>]*>Ruritania</a>")
        .contains("We will answer &lt;b&gt;soon&lt;/b&gt;.</a>”")
        .contains("<h2>Events <", "<h2>Claims <", "<h2>People <", "<h2>Places <");
  }

  @Test
  void leadsToTheDataOfEveryPage() {
    assertThat(page("page/" + ServedNews.EVENT))
        .contains(
            "<link rel=\"alternate\" type=\"text/turtle\" href=\"../../data/"
                + ServedNews.EVENT
                + ".ttl\">")
        .contains("http://news.example/" + ServedNews.EVENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page/article/harbour-reopens-5e6f7a8b",
        "page/event/2021-03-04-attack-strelsau",
        "page/place/strelsau",
        "search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "query?query=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "query"
      })
  void escapesWhatCouldBeMarkup(String path) {
    assertThat(page(path)).doesNotContain("<script>", "<b>soon").doesNotContain("<what>");
  }

  @Test
  void makesNoLinkOfAnIriThatIsAScript() {
    assertThat(page("page/place/ruritania"))
        .contains("javascript:alert(1)", "href=\"http://www.wikidata.org/entity/Q1\"")
        .doesNotContain("href=\"javascript:");
  }

  @Test
  void findsThingsAndSentencesThatHaveAllTheWords() {
    assertThat(page("search?q=Strelsau+attack"))
        .contains("Events <span class=\"detail\">", "attack on Strelsau", "<mark>Strelsau</mark>");
    assertThat(page("search?q=rassendyll"))
        .contains("People <span class=\"detail\">", "Rudolf Rassendyll");
    assertThat(page("search?q=rassendyll+zebra")).contains("Nothing has all of these words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "q=", "q=*", "q=%22", "q=AND+OR+NOT", "q=(((", "q=a:b~9999", "q=%00"})
  void searchesForNothingStrange(String query) {
    assertThat(news.get("search?" + query).statusCode()).isEqualTo(200);
  }

  @Test
  void putsAQueryIntoTheForm() {
    assertThat(page("query?query=ASK%20%7B%7D")).contains("ASK {}</textarea>", "Who did &lt;what");
    assertThat(page("query")).contains("SELECT * { ?event ?role ?who } LIMIT 5</textarea>");
  }

  @Test
  void showsTheOntologyWithAnAnchorForEachTerm() {
    assertThat(page("ontology"))
        .contains("id=\"Killing\"", "id=\"factuality\"", "href=\"#Assault\"");
  }

  @Test
  void allowsEverybodyToReadAndPagesToLoadNothingElse() {
    HttpResponse<String> page =
        news.get("page/" + ServedNews.EVENT, "Origin", "https://other.example");
    HttpResponse<String> preflight =
        news.send(
            "OPTIONS",
            "news/sparql",
            "",
            "Origin",
            "https://other.example",
            "Access-Control-Request-Method",
            "POST");

    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(page.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Server")).isEmpty();
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("GET")
        .doesNotContain("PUT", "DELETE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$/ping", "$/stats", "$/metrics", "static/style.css", "static/query.js"})
  void answersForTheServerItself(String path) {
    assertThat(news.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void showsPeopleAPageForAnErrorAndProgramsAProblem() {
    HttpResponse<String> page = news.get("page/person/nobody", "Accept", "text/html");
    HttpResponse<String> problem = news.get("person/nobody", "Accept", "application/problem+json");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>Not Found</h1>", "href=\"../../static/style.css\"");
    assertThat(ServedNews.contentType(problem)).isEqualTo("application/problem+json;charset=utf-8");
  }
}
