package org.newsgraph.endpoint.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.endpoint.view.HomeView;
import org.newsgraph.endpoint.view.Line;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.endpoint.view.Section;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Reads what the home page shows.
record HomeReader(Questions questions, Links links, List<ExampleQuery> examples) {
  private static final int EVENTS_SHOWN = 12;

  private static final List<Map.Entry<Node, String>> MAIN_KINDS =
      List.of(
          entry(NewsEvents.ARTICLE, "articles"),
          entry(NewsEvents.EVENT, "events"),
          entry(NewsEvents.CLAIM, "claims"),
          entry(SchemaOrg.PERSON, "people"),
          entry(SchemaOrg.ORGANIZATION, "organisations"),
          entry(SchemaOrg.PLACE, "places"));

  HomeView read() {
    List<Row> counts = questions.ask("counts", Map.of());
    List<Line> latest = new Lines(links).of(questions.ask("latest", Map.of()));
    return new HomeView(
        mainCounts(counts),
        eventClasses(counts),
        latest.subList(0, Math.min(EVENTS_SHOWN, latest.size())),
        List.of(
            mentioned("People", SchemaOrg.PERSON),
            mentioned("Organisations", SchemaOrg.ORGANIZATION),
            mentioned("Places", SchemaOrg.PLACE)),
        examples);
  }

  private List<HomeView.Count> mainCounts(List<Row> counts) {
    return MAIN_KINDS.stream()
        .map(kind ->
            new HomeView.Count(
                links.to(kind.getKey(), Optional.of(kind.getValue())),
                counts.stream()
                    .filter(row -> row.optionalNode("class").equals(Optional.of(kind.getKey())))
                    .findFirst()
                    .map(HomeReader::number)
                    .orElse("0")))
        .toList();
  }

  private List<HomeView.Count> eventClasses(List<Row> counts) {
    return counts.stream()
        .filter(row -> row.optionalNode("class").filter(HomeReader::isEventClass).isPresent())
        .map(row -> new HomeView.Count(links.to(row.node("class"), Optional.empty()), number(row)))
        .toList();
  }

  private static boolean isEventClass(Node type) {
    return MAIN_KINDS.stream().noneMatch(kind -> kind.getKey().equals(type));
  }

  private static String number(Row row) {
    return String.format(Locale.ROOT, "%,d", row.number("count").orElse(0));
  }

  private Section mentioned(String title, Node type) {
    List<Line> lines =
        questions.ask("mentioned", Map.of("class", type)).stream()
            .filter(row -> row.optionalNode("thing").isPresent())
            .map(row -> new Line(named(row.node("thing")), articles(row), List.of()))
            .toList();
    return new Section(title, lines, false);
  }

  private Reference named(Node thing) {
    Optional<String> name =
        questions.ask("name", Map.of("this", thing)).stream()
            .flatMap(row -> row.text("name").stream())
            .findFirst();
    return links.to(thing, name);
  }

  private static String articles(Row row) {
    return number(row).equals("1") ? "1 article" : number(row) + " articles";
  }
}
