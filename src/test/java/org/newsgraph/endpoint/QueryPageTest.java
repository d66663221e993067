package org.newsgraph.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.ServiceHosts;
import org.newsgraph.endpoint.view.ExampleQuery;

/// The query page in a browser, at the width of a desk and of a phone.
@Tag("browser")
class QueryPageTest {
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final String FOR_EVER =
      "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private static final ExampleQuery EVENTS =
      new ExampleQuery(
          "events",
          "Events by day",
          "All events that have a day.",
          """
          PREFIX ne: <https://w3id.org/newsgraph/ontology#>
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          SELECT DISTINCT ?day ?what ?event { ?event ne:date ?day ; rdfs:label ?what }
          """);

  private static ServedNews news;
  private static Chromium chromium;

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private Page page;

  @BeforeAll
  static void start(@TempDir Path directory) {
    QueryRules rules = new QueryRules(Duration.ofSeconds(2), 10_000, 4, ServiceHosts.NONE);
    news =
        ServedNews.start(
            ServedNews.options(directory).withRules(rules).withExamples(List.of(EVENTS)));
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    news.close();
  }

  @BeforeEach
  void openAPage() {
    page = chromium.open(DESK, ColorScheme.LIGHT);
    page.onRequest(requests::add);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(dialog -> complaints.add("dialog"));
  }

  private void open(String address, int width) {
    page.setViewportSize(width, 900);
    page.navigate(news.address() + address);
  }

  private void ask(String query, int width) {
    open("query?query=" + ServedNews.encoded(query), width);
  }

  @AfterEach
  void askedNobodyElseAndHadNothingToComplainOf() {
    assertThat(requests)
        .extracting(request -> URI.create(request.url()).getAuthority())
        .containsOnly(news.address().getAuthority());
    // What the browser itself tells of an answer that is an error.
    assertThat(complaints)
        .filteredOn(text -> !text.startsWith("Failed to load resource"))
        .isEmpty();
    page.close();
  }

  private void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  private void has(int rows) {
    assertThat(page.locator("table.rows tbody tr")).hasCount(rows);
  }

  private boolean fitsTheScreen() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, PHONE})
  void leadsFromAnExampleToRowsAndToTheirPages(int width) {
    open("query", width);
    page.getByLabel("Example queries").selectOption("Events by day");
    assertThat(page.getByText("All events that have a day.")).isVisible();
    press("Run");
    has(1);
    assertThat(page.locator("table.rows tbody")).containsText("attack on Strelsau");
    assertThat(fitsTheScreen()).isTrue();

    page.locator("table.rows a").first().click();

    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("attack on Strelsau");
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, PHONE})
  void showsRowsWithADayAsATimeline(int width) {
    ask(EVENTS.query(), width);
    has(1);
    press("Shows Timeline view");

    assertThat(page.locator(".timeline")).containsText("March 2021");
    assertThat(page.locator(".timeline time")).hasText("2021-03-04");
    assertThat(page.locator(".timeline a")).hasAttribute("href", "./page/" + ServedNews.EVENT);
    assertThat(fitsTheScreen()).isTrue();
  }

  @Test
  void showsTriplesOfNamedGraphs() {
    ask("CONSTRUCT { GRAPH <urn:g> { ?s a ?c } } WHERE { ?s a ?c } LIMIT 1", DESK);

    has(1);
  }

  @Test
  void showsRowsWithAPlaceAsAMap() {
    ask(
        "SELECT * { VALUES (?name ?latitude ?longitude) { ('A' 33.2 43.7) ('B' -10.5 -77) } }",
        DESK);
    has(2);
    press("Shows Map view");

    assertThat(page.locator("svg.map circle")).hasCount(2);
    assertThat(page.locator(".places li")).hasCount(2);
  }

  @Test
  void takesOnlyNumbersForPlaces() {
    ask(
        """
        SELECT * { VALUES (?name ?latitude ?longitude) {
          ('A' 33.2 43.7) ('B' '' '') ('C' ' ' 1) ('D' 'x' 1) ('E' UNDEF 1) ('F' 0 0) } }
        """,
        DESK);
    has(6);
    press("Shows Map view");

    assertThat(page.locator(".places li")).hasText(new String[] {"A", "F"});
  }

  @Test
  void showsNoMorePlacesThanAMapCanHold() {
    ask(
        """
        SELECT ?latitude ?longitude { ?a ?b ?c . ?d ?e ?f
          BIND(RAND() * 90 AS ?latitude) BIND(RAND() * 180 AS ?longitude) } LIMIT 1500
        """,
        DESK);
    has(100);
    press("Shows Map view");

    assertThat(page.locator("svg.map circle")).hasCount(1000);
    assertThat(page.locator(".places li")).hasCount(1000);
    assertThat(page.getByText("These are the first 1000 of 1500 places")).isVisible();
  }

  @Test
  void showsBlankNodesAndTriplesThatAreValues() {
    ask(
        """
        SELECT ?triple ?blank ?day ?latitude ?longitude {
          BIND("2020-01-01"^^<%sdate> AS ?day) BIND(1 AS ?latitude) BIND(2 AS ?longitude)
          BIND(BNODE() AS ?blank)
          BIND(<<( <person/rudolf-rassendyll> <urn:says> <<( ?blank <urn:b> "<i>" )>> )>> AS ?triple) }
        """
            .formatted(XSD),
        DESK);
    has(1);
    assertThat(page.locator("table.rows tbody"))
        .containsText("<<( person/rudolf-rassendyll urn:says <<( _:b0 urn:b <i> )>> )>>");
    assertThat(page.locator("table.rows a[href='./page/person/rudolf-rassendyll']")).hasCount(1);
    press("triple");
    page.getByLabel("Filter the rows").fill("SAYS");
    has(1);
    page.getByLabel("Filter the rows").fill("object Object");
    has(0);
    for (String view : List.of("Timeline", "Map")) {
      press("Shows " + view + " view");
      assertThat(page.locator(".yasr_results")).containsText("_:b0");
      assertThat(page.locator(".yasr_results")).not().containsText("[object Object]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"POINT(43.7 33.2)", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> Point (1 2)"})
  void knowsAPlaceByItsText(String point) {
    ask(
        "SELECT * { BIND('"
            + point
            + "'^^<http://www.opengis.net/ont/geosparql#wktLiteral> AS ?where) }",
        DESK);
    has(1);
    press("Shows Map view");

    assertThat(page.locator("svg.map circle")).hasCount(1);
  }

  @Test
  void offersNeitherMapNorTimelineWhereNoColumnFits() {
    ask("SELECT ?x { VALUES ?x { 1 2 } }", DESK);
    has(2);

    assertThat(page.getByText("Timeline")).not().isVisible();
    assertThat(page.getByText("Map")).not().isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "json", "xml"})
  void downloadsRows(String format) throws IOException {
    String text = downloaded(EVENTS.query(), format);

    assertThat(text).contains("attack on Strelsau");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
  void downloadsTriples(String format) throws IOException {
    String text = downloaded("DESCRIBE <http://news.example/" + ServedNews.EVENT + ">", format);

    assertThat(text).contains("attack on Strelsau");
  }

  private String downloaded(String query, String format) throws IOException {
    ask(query, DESK);
    assertThat(page.locator("table.rows")).isVisible();
    page.getByLabel("Download as").selectOption(format);
    Download download = page.waitForDownload(() -> press("Download"));
    assertThat(download.suggestedFilename()).isEqualTo("results." + format);
    return Files.readString(download.path());
  }

  @Test
  void completesClassesPropertiesAndPrefixesOfTheStore() {
    open("query?query=SELECT%20*%20%7B%20?x%20a%20", DESK);
    type("ne:Air");
    assertThat(page.locator(".CodeMirror-hint")).hasText("ne:Airstrike");
    page.keyboard().press("Enter");
    assertThat(page.locator(".CodeMirror-code"))
        .containsText("PREFIX ne: <https://w3id.org/newsgraph/ontology#>");
    assertThat(page.locator(".CodeMirror-code")).containsText("?x a ne:Airstrike");

    type("; ne:timeT");
    assertThat(page.locator(".CodeMirror-hint")).hasText("ne:timeText");
  }

  private void type(String text) {
    page.locator(".CodeMirror-lines").click();
    page.keyboard().press("Control+End");
    page.keyboard().type(text);
    page.waitForTimeout(500);
    page.keyboard().press("Control+Space");
  }

  @Test
  void tellsWhatIsWrongWithAQuery() {
    ask("SELEC ?x {}", PHONE);

    assertThat(page.locator(".fault")).containsText("The query has an error at line 1");
    page.locator(".parseErrorIcon").hover();
  }

  @Test
  void tellsThatAQueryTookTooLongAndShowsNoRows() {
    ask(FOR_EVER, DESK);

    assertThat(page.locator(".fault")).containsText("took too long");
    assertThat(page.locator("table.rows")).not().isVisible();
  }

  @Test
  void letsAQueryBeStopped() {
    ask(FOR_EVER, DESK);
    press("Stop");

    assertThat(page.getByText("Stopped.")).isVisible();
    press("Run");
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, PHONE})
  void doesNothingThatAnAnswerTellsItTo(int width) {
    ask(
        """
        SELECT * { VALUES (?name ?day ?latitude ?longitude ?iri) {
          ("<script>alert(1)</script>" "2020-01-01"^^<%1$sdate> 1 1 <javascript:alert(1)>)
          ("\\"><img src=x onerror=alert(1)>" "2020-01-02"^^<%1$sdate> 2 2 <data:text/html,alert>)
          ("</td></table><svg onload=alert(1)>" "2020-01-03"^^<%1$sdate> 3 3 <http://news.example/person/x#"onclick=alert(1)>)
          ("\\u202Etxet{{iri}}\\u0007" "2020-01-04"^^<%1$sdate> 4 4 <http://news.example/page/../../x>)
        } }
        """
            .formatted(XSD)
            .replace("#\"onclick", "#'onclick"),
        width);
    has(4);
    for (String view : List.of("Table", "Timeline", "Map")) {
      press("Shows " + view + " view");
      assertThat(page.locator(".yasr_results")).containsText("<script>alert(1)</script>");
      assertThat(page.locator(".yasr_results script, .yasr_results img, .yasr_results [onload]"))
          .hasCount(0);
      assertThat(page.locator(".yasr_results a[href^='javascript'], .yasr_results a[href^='data']"))
          .hasCount(0);
    }
    assertThat(fitsTheScreen()).isTrue();
  }

  @Test
  void showsTheQueryOfItsAddressWhateverWasAskedBefore() {
    ask("SELECT ?before { VALUES ?before { 1 } }", DESK);
    has(1);
    assertThat(page).hasURL(Pattern.compile(".*query\\?query=SELECT.*before.*"));

    page.navigate(news.address() + "query?query=ASK%20%7B%7D");
    assertThat(page.locator(".CodeMirror-code")).containsText("ASK {}");
    assertThat(page.locator(".booleanResult")).isVisible();

    page.navigate(
        news.address()
            + "query#query=SELECT%20%3Fz%20%7B%20VALUES%20%3Fz%20%7B%201%202%20%7D%20%7D");
    assertThat(page.locator(".CodeMirror-code")).containsText("?z");
    has(2);

    page.navigate(news.address() + "query");
    assertThat(page.locator(".CodeMirror-code")).containsText("?z");
  }

  @Test
  void sortsAndFiltersRows() {
    ask("SELECT ?x { VALUES ?x { 'b' 'a' 'c10' 'c9' } }", DESK);
    has(4);
    press("x");
    assertThat(page.locator("table.rows td")).hasText(new String[] {"a", "b", "c9", "c10"});
    press("x");
    assertThat(page.locator("table.rows td")).hasText(new String[] {"c10", "c9", "b", "a"});
    page.getByLabel("Filter the rows").fill("C");
    has(2);
  }

  @Test
  void canBeUsedByKeyboardAlone() {
    open("query", DESK);
    page.locator(".CodeMirror-lines").click();
    page.keyboard().press("Control+Enter");
    has(1);
    page.keyboard().press("Tab");
    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run")))
        .isFocused();
  }

  @Test
  void isAFormWithoutScript() {
    try (Page plain = chromium.openWithoutScript()) {
      plain.onRequest(requests::add);
      plain.navigate(news.address() + "query");
      plain.locator("textarea").fill(EVENTS.query());
      plain.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run")).click();

      assertThat(plain.locator("body")).containsText("attack on Strelsau");
    }
  }
}
