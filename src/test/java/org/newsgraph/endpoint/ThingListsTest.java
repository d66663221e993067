package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;

/// Pages of a thing of which more is told than one page shows.
class ThingListsTest {
  private static final int EVENTS = 45;
  private static final Pattern EVENT = Pattern.compile("/page/event/(walk-[0-9]+)\"");
  private static ServedNews news;

  @BeforeAll
  static void start(@TempDir Path directory) {
    ServerOptions options = ServedNews.options(directory);
    Node article = ServedNews.BASE.node(Folder.article, "many-walks-00000000");
    try (NewsStore store = NewsStore.open(directory, ServedNews.BASE)) {
      store.write(writer ->
          writer.replace(
              article,
              IntStream.range(0, EVENTS)
                  .boxed()
                  .flatMap(number -> Stream.concat(walk(number), post(number)))
                  .toList()));
    }
    news = ServedNews.start(options);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static Stream<Triple> walk(int number) {
    Node event = ServedNews.BASE.node(Folder.event, "walk-" + number);
    Node walker = ServedNews.BASE.node(Folder.person, "flavia");
    return Stream.of(
        Triple.create(event, RDF.type.asNode(), NewsEvents.EVENT),
        Triple.create(
            event, RDFS.label.asNode(), NodeFactory.createLiteralString("walk " + number)),
        Triple.create(event, NewsEvents.FACTUALITY, NewsEvents.term("Actual")),
        Triple.create(event, NewsEvents.AGENT, walker),
        Triple.create(walker, RDFS.label.asNode(), NodeFactory.createLiteralString("Flavia")));
  }

  private static Stream<Triple> post(int number) {
    Node membership = ServedNews.BASE.node(Folder.membership, "flavia-" + number);
    Node role = ServedNews.BASE.node(Folder.role, "post-" + number);
    return Stream.of(
        Triple.create(membership, Org.MEMBER, ServedNews.BASE.node(Folder.person, "flavia")),
        Triple.create(
            membership, Org.ORGANIZATION, ServedNews.BASE.node(Folder.organization, "court")),
        Triple.create(membership, Org.HAS_ROLE, role));
  }

  private static Set<String> events(String page) {
    Matcher found = EVENT.matcher(page);
    Set<String> events = new HashSet<>();
    while (found.find()) {
      events.add(found.group(1));
    }
    return events;
  }

  @Test
  void leadFromPageToPageUntilAllIsShownOnce() {
    String first = news.get("page/person/flavia").body();
    Set<String> all = new HashSet<>(events(first));
    int shown = events(first).size();
    int page = 2;
    String last = first;
    while (last.contains("href=\"?part=did&amp;page=" + page + "\"")) {
      last = news.get("page/person/flavia?part=did&page=" + page).body();
      all.addAll(events(last));
      shown += events(last).size();
      page++;
    }

    assertThat(first).contains(">45</span>");
    assertThat(page).isGreaterThan(3);
    assertThat(all).hasSize(EVENTS);
    assertThat(shown).isEqualTo(EVENTS);
  }

  @Test
  void areThoseOfPositionsToo() {
    Set<String> roles = new HashSet<>();
    String last = news.get("page/person/flavia").body();
    assertThat(last).containsPattern("Positions <span class=\"total\">45</span>");
    int pages = 1;
    roles.addAll(roles(last));
    while (last.contains("href=\"?part=positions&amp;page=" + (pages + 1) + "\"")) {
      pages++;
      last = news.get("page/person/flavia?part=positions&page=" + pages).body();
      roles.addAll(roles(last));
    }

    assertThat(pages).isGreaterThan(3);
    assertThat(roles).hasSize(EVENTS);
    assertThat(news.get("page/organization/court?part=people&page=2").statusCode()).isEqualTo(200);
  }

  private static Set<String> roles(String page) {
    return Pattern.compile("post [0-9]+")
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "part=nothing",
        "part=did&page=6",
        "part=positions&page=6",
        "part=people",
        "part=articles&page=2",
        "part=did&page=0",
        "part=did&page=-1",
        "part=did&page=99999999999",
        "part=did&page=%3Cscript%3E"
      })
  void areNotThereByOtherNamesAndNumbers(String query) {
    assertThat(news.get("page/person/flavia?" + query).statusCode()).isEqualTo(404);
  }

  @Test
  void areNotSentToWhoHasThem() {
    String path = "page/person/flavia?part=did&page=2";
    String tag = news.get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(news.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(news.get("page/person/flavia?part=did&page=9").headers().firstValue("ETag"))
        .isEmpty();
  }
}
