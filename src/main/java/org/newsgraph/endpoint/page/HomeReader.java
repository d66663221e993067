package org.newsgraph.endpoint.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.search.Kind;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.endpoint.view.HomeView;
import org.newsgraph.endpoint.view.Line;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.endpoint.view.Section;
import org.newsgraph.store.Census;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Reads what the home page shows.
record HomeReader(
    Statements statements,
    Links links,
    PreferredName names,
    Census census,
    HomeNumbers numbers,
    List<ExampleQuery> examples) {
  private static final int EVENTS_SHOWN = 12;
  private static final int NAMES_SHOWN = 3;
  private static final int EXAMPLES_SHOWN = 8;

  static final List<Kind> MENTIONED_KINDS = List.of(Kind.person, Kind.organization, Kind.place);

  private static final List<Map.Entry<Node, Kind>> MAIN_KINDS =
      List.of(
          entry(NewsEvents.ARTICLE, Kind.article),
          entry(NewsEvents.EVENT, Kind.event),
          entry(NewsEvents.CLAIM, Kind.claim),
          entry(SchemaOrg.PERSON, Kind.person),
          entry(SchemaOrg.ORGANIZATION, Kind.organization),
          entry(SchemaOrg.PLACE, Kind.place));

  HomeView read() {
    Charts charts = new Charts(links);
    return new HomeView(
        links.base().iri(),
        Charts.span(numbers.published()),
        mainCounts(),
        charts.classes(census),
        new EventsOverTime(links, numbers).bars(),
        numbers.latest().stream().map(this::happening).distinct().limit(EVENTS_SHOWN).toList(),
        MENTIONED_KINDS.stream().map(this::mentioned).toList(),
        examples.subList(0, Math.min(EXAMPLES_SHOWN, examples.size())),
        most(Kind.person).stream().findFirst().map(most -> most.thing().getURI()),
        DatasetJsonLd.ofSite(links.base()));
  }

  private List<HomeView.Count> mainCounts() {
    return MAIN_KINDS.stream()
        .map(kind ->
            new HomeView.Count(
                new Reference(
                    kind.getValue().many().toLowerCase(Locale.ROOT),
                    links.root() + "search?type=" + kind.getValue().name(),
                    false),
                number(census.classes().getOrDefault(kind.getKey(), 0L))))
        .toList();
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private HomeView.Happening happening(LatestEvents.Latest latest) {
    Node event = latest.event();
    return new HomeView.Happening(
        latest.date(),
        refer(event),
        some(event, NewsEvents.PARTICIPANT),
        some(event, NewsEvents.PLACE));
  }

  private List<Reference> some(Node event, Node property) {
    return statements.objects(event, property).limit(NAMES_SHOWN).map(this::refer).toList();
  }

  private Reference refer(Node node) {
    return links.to(node, Optional.ofNullable(numbers.names().get(node)).or(() -> names.of(node)));
  }

  private Section mentioned(Kind kind) {
    return new Section(kind.many(), most(kind).stream().map(this::line).toList());
  }

  private List<HomeNumbers.Mentioned> most(Kind kind) {
    return numbers.mentioned().getOrDefault(kind, List.of());
  }

  private Line line(HomeNumbers.Mentioned most) {
    return new Line(refer(most.thing()), FoundThings.articles(most.articles()), List.of());
  }
}
