package org.newsgraph.endpoint.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
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

  private static final Set<Node> NO_EVENT_CLASSES =
      Set.of(
          NewsEvents.ARTICLE,
          NewsEvents.EVENT,
          NewsEvents.CLAIM,
          NewsEvents.QUOTATION,
          NewsEvents.MENTION,
          NewsEvents.GROUP);

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
                    .filter(row -> row.node("class").equals(kind.getKey()))
                    .findFirst()
                    .map(HomeReader::number)
                    .orElse("0")))
        .toList();
  }

  private List<HomeView.Count> eventClasses(List<Row> counts) {
    return counts.stream()
        .filter(row -> isEventClass(row.node("class")))
        .map(row -> new HomeView.Count(links.to(row.node("class"), Optional.empty()), number(row)))
        .toList();
  }

  private static boolean isEventClass(Node type) {
    return type.isURI()
        && type.getURI().startsWith(NewsEvents.NAMESPACE)
        && !NO_EVENT_CLASSES.contains(type);
  }

  private static String number(Row row) {
    return String.format(Locale.ROOT, "%,d", row.number("count").orElse(0));
  }

  private Section mentioned(String title, Node type) {
    List<Line> lines =
        questions.ask("mentioned", Map.of("class", type)).stream()
            .filter(row -> row.optionalNode("thing").isPresent())
            .map(row ->
                new Line(links.to(row.node("thing"), row.text("label")), articles(row), List.of()))
            .toList();
    return new Section(title, lines, false);
  }

  private static String articles(Row row) {
    return number(row).equals("1") ? "1 article" : number(row) + " articles";
  }
}
