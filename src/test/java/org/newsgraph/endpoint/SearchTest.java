package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final Pattern FOUND =
      Pattern.compile("<li>\\s*<h2><a href=\"\\./page/([^\"]+)\">");
  private static final String DENIED =
      "event/attack-palace-1a2b3c4d-negated-according-to-rudolf-rassendyll";
  private static final String PLANNED = "event/answer-1a2b3c4d-planned";

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static String page(String parameters) {
    HttpResponse<String> answer = news.get("search?" + parameters);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static List<String> found(String parameters) {
    return FOUND
        .matcher(page(parameters))
        .results()
        .map((MatchResult hit) -> hit.group(1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Rudolf Rassendyll, person/rudolf-rassendyll",
    "rassendyll, person/rudolf-rassendyll",
    "Ruritania, place/ruritania",
    "RURITANIA, place/ruritania",
    "Ruritania’s, place/ruritania",
    "Strelsau, place/strelsau",
    "attack on Strelsau, event/2021-03-04-attack-strelsau",
    "Rocket hits harbour, article/rocket-hits-harbour-1a2b3c4d",
  })
  void givesWhatHasExactlyTheNameFirst(String name, String thing) {
    assertThat(found("q=" + ServedNews.encoded(name))).startsWith(thing);
  }

  @Test
  void findsEventsClaimsAndArticlesBySentencesToo() {
    assertThat(found("q=rocket+thursday")).contains(ServedNews.EVENT, ServedNews.ARTICLE);
    assertThat(page("q=rocket+thursday"))
        .contains("<mark>rocket</mark>", "<mark>Thursday</mark>", "Rocket hits harbour");
  }

  @Test
  void marksWhatIsOnlyDeniedPlannedOrClaimed() {
    assertThat(page("q=palace"))
        .containsPattern("attack on the palace</a>[^§]*told not to have happened[^§]*Rassendyll");
  }

  @Test
  void countsTheKindsAndLetsOneBeChosen() {
    assertThat(page("q=ruritania"))
        .contains("All <span class=\"detail\">")
        .contains("href=\"./search?q=ruritania&amp;type=place\"");
    assertThat(found("q=ruritania&type=place")).containsExactly("place/ruritania");
  }

  @Test
  void browsesWithoutWords() {
    assertThat(found("type=person")).containsExactly("person/rudolf-rassendyll");
    assertThat(found("class=Airstrike")).containsExactly(ServedNews.EVENT);
    assertThat(found("type=article"))
        .containsExactly("article/harbour-reopens-5e6f7a8b", ServedNews.ARTICLE);
    assertThat(found("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "from=2021-03-04&to=2021-03-04, true",
    "from=2021-03&to=2021-03, true",
    "from=2021&class=Assault, true",
    "to=2021-03-03&type=event, false",
    "from=2021-03-05&type=event, false",
    "place=Strelsau, true",
    "place=ruritania, false",
    "who=Ruritania, true",
    "who=Rudolf Rassendyll, false",
    "told=reported, true",
    "told=denied, false",
    "q=attack&place=strelsau&from=2021, true",
  })
  void filtersEvents(String parameters, boolean passes) {
    List<String> found = found(parameters.replace(" ", "+"));

    assertThat(found.contains(ServedNews.EVENT)).isEqualTo(passes);
  }

  @Test
  void tellsApartHowEventsAreTold() {
    assertThat(found("told=denied")).containsExactly(DENIED);
    assertThat(found("told=planned")).containsExactly(PLANNED);
    assertThat(found("told=claimed")).containsExactlyInAnyOrder(DENIED, PLANNED);
    assertThat(found("who=Rassendyll")).contains("claim/1a2b3c4d-1", PLANNED);
  }

  @Test
  void suggestsSimilarNamesWhenNothingIsFound() {
    assertThat(page("q=rasendyll"))
        .contains("Did you mean", "href=\"./search?q=Rudolf+Rassendyll\"");
    assertThat(page("q=ruritanai")).contains("href=\"./search?q=Ruritania\"");
    assertThat(page("q=zebra")).contains("Nothing has all of these words: <strong>zebra</strong>");
  }

  @Test
  void showsTheFiltersWithAWayToTakeEachAway() {
    assertThat(page("q=attack&class=Assault&from=2021"))
        .contains("class: assault", "href=\"./search?q=attack&amp;type=event&amp;from=2021-01-01\"")
        .contains("from: 2021-01-01", "value=\"2021-01-01\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=*",
        "q=%22",
        "q=AND",
        "q=a:b~9999",
        "q=(((",
        "q=%00",
        "q=r*+OR+s*",
        "q=text:strelsau",
        "type=nothing",
        "class=%3Cscript%3E",
        "class=Nothing",
        "from=yesterday",
        "to=2021-13-45",
        "place=%22",
        "who=***",
        "told=x&sort=y"
      })
  void answersWhateverIsAsked(String parameters) {
    assertThat(page(parameters)).doesNotContain("<script>").contains("<h1>Search</h1>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=2",
        "page=2&q=attack",
        "page=2&q=zebra",
        "page=9&type=event",
        "page=0&q=attack",
        "page=-1",
        "page=x",
        "page=9999999",
        "page=99999999999"
      })
  void tellsThatThereIsNoSuchPage(String parameters) {
    HttpResponse<String> answer = news.get("search?" + parameters);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no such page of results");
    assertThat(answer.headers().firstValue("HX-Replace-Url")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "type=event&from=2021-03-04, event/2021-03-04-attack-strelsau",
    "type=article&from=2021-03-06&to=2021-03-08, article/harbour-reopens-5e6f7a8b",
    "type=claim&to=2021-03-05, claim/1a2b3c4d-1",
  })
  void browsesByDaysAlone(String parameters, String thing) {
    assertThat(found(parameters))
        .contains(thing)
        .allMatch(one -> one.startsWith(thing.substring(0, thing.indexOf('/'))));
  }

  @Test
  void findsNobodyByDays() {
    assertThat(page("type=person&from=2021")).contains("Nothing found.");
  }

  @Test
  void readsNoOperatorsOutOfWords() {
    assertThat(found("q=rass*")).isEmpty();
    assertThat(found("q=rassendyll+OR+zebra")).isEmpty();
    assertThat(found("q=label:rassendyll")).isEmpty();
  }

  @Test
  void tellsScriptsTheAddressThatIsCopied() {
    HttpResponse<String> answer = news.get("search?q=attack&type=&from=&class=Assault&sort=");

    assertThat(answer.headers().firstValue("HX-Replace-Url"))
        .hasValue("search?q=attack&class=Assault");
  }
}
