package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// More things of some days than a search looks at.
class ManyDaysTest {
  private static final int EVENTS = 25_500;
  private static final LocalDate BUSY = LocalDate.of(2001, 1, 1);
  private static final Pattern FOUND =
      Pattern.compile("<li>\\s*<h2><a href=\"\\./page/([^\"]+)\">");

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    try (NewsStore store = NewsStore.open(directory, ServedNews.BASE)) {
      store.write(
          writer -> writer.replace(ServedNews.BASE.node(Folder.article, "many"), triples()));
    }
    news = ServedNews.start(ServerOptions.of(directory).withBase(ServedNews.BASE).withPort(0));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      addEvent("busy-" + i, BUSY.plusDays(i % 100), BUSY.plusDays(i % 100), triples);
    }
    addEvent("before", LocalDate.of(1990, 5, 6), LocalDate.of(1990, 5, 6), triples);
    addEvent("around", LocalDate.of(1995, 1, 1), LocalDate.of(2025, 12, 31), triples);
    addEvent("after", LocalDate.of(2020, 5, 6), LocalDate.of(2020, 5, 6), triples);
    Node article = ServedNews.BASE.node(Folder.article, "late");
    triples.add(Triple.create(article, RDF.type.asNode(), NewsEvents.ARTICLE));
    triples.add(Triple.create(article, SchemaOrg.DATE_PUBLISHED, day(LocalDate.of(2020, 5, 7))));
    return triples;
  }

  private static void addEvent(
      String slug, LocalDate earliest, LocalDate latest, List<Triple> triples) {
    Node event = ServedNews.BASE.node(Folder.event, slug);
    triples.add(Triple.create(event, RDF.type.asNode(), NewsEvents.EVENT));
    triples.add(Triple.create(event, RDF.type.asNode(), NewsEvents.term("Meeting")));
    triples.add(Triple.create(event, NewsEvents.EARLIEST, day(earliest)));
    triples.add(Triple.create(event, NewsEvents.LATEST, day(latest)));
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private static String page(String parameters) {
    HttpResponse<String> answer = news.get("search?" + parameters);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static List<String> found(String parameters) {
    return FOUND.matcher(page(parameters)).results().map(hit -> hit.group(1)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "from=2020&to=2020, article/late event/after event/around",
    "type=event&from=2020-05&to=2020-05, event/after event/around",
    "class=Meeting&from=2020&to=2020, event/after event/around",
    "class=Meeting&from=2025, event/around",
    "to=2000, event/around event/before",
    "class=Meeting&to=1994, event/before",
  })
  void hideNothingOfOtherDays(String parameters, String things) {
    assertThat(found(parameters)).containsExactly(things.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "-999999999-01-01, ''",
    "'', %2B999999999-12-31",
    "-999999999-01-01, %2B999999999-12-31",
    "2020, %2B999999999-12-31",
  })
  void areFoundWhateverDayIsTypedThatNobodyCanMean(String from, String to) {
    assertThat(found("type=event&class=Meeting&from=%s&to=%s".formatted(from, to)))
        .startsWith("event/after");
    assertThat(found("type=event&from=%s&to=%s".formatted(from, to))).startsWith("event/after");
  }

  @Test
  void areShownFromTheLatest() {
    assertThat(page("type=event&from=2001&to=2001"))
        .contains("More than 25,000 results, page 1 of");
    assertThat(found("from=2001")).startsWith("article/late", "event/after");
    assertThat(found("type=event")).startsWith("event/after");
    assertThat(page("type=event&from=2001&to=2001&page=2")).contains("2001-04-10");
  }

  @Test
  void areNotSaidToBeNothing() {
    assertThat(page("class=Meeting&told=denied")).contains("There is more");
    assertThat(page("class=Meeting&from=1970&to=1980"))
        .contains("Nothing found.")
        .doesNotContain("these words");
  }
}
