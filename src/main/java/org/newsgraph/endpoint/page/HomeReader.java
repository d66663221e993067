package org.newsgraph.endpoint.page;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.about.DatasetAbout;
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
    List<ExampleQuery> examples) {
  private static final int EVENTS_SHOWN = 12;
  private static final int MENTIONED_SHOWN = 10;
  private static final int NAMES_SHOWN = 3;
  private static final int EXAMPLES_SHOWN = 8;

  private static final List<Map.Entry<Node, Kind>> MAIN_KINDS =
      List.of(
          entry(NewsEvents.ARTICLE, Kind.article),
          entry(NewsEvents.EVENT, Kind.event),
          entry(NewsEvents.CLAIM, Kind.claim),
          entry(SchemaOrg.PERSON, Kind.person),
          entry(SchemaOrg.ORGANIZATION, Kind.organization),
          entry(SchemaOrg.PLACE, Kind.place));

  HomeView read() {
    Map<Node, Integer> mentions = mentions();
    Charts charts = new Charts(links, statements);
    return new HomeView(
        links.base().iri(),
        charts.span(),
        mainCounts(),
        charts.classes(census),
        charts.months(),
        LatestEvents.of(statements.reader().dataset()).stream()
            .map(this::happening)
            .distinct()
            .limit(EVENTS_SHOWN)
            .toList(),
        Stream.of(Kind.person, Kind.organization, Kind.place)
            .map(kind -> mentioned(kind, mentions))
            .toList(),
        examples.subList(0, Math.min(EXAMPLES_SHOWN, examples.size())),
        most(Kind.person, mentions).findFirst().map(most -> most.getKey().getURI()),
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
    return links.to(node, names.of(node));
  }

  /// Counts in one pass how many articles mention each thing.
  private Map<Node, Integer> mentions() {
    Map<Node, Integer> mentions = new HashMap<>();
    statements
        .reader()
        .triples(Node.ANY, Node.ANY, SchemaOrg.MENTIONS, Node.ANY)
        .forEach(triple -> mentions.merge(triple.getObject(), 1, Integer::sum));
    return mentions;
  }

  private Section mentioned(Kind kind, Map<Node, Integer> mentions) {
    List<Line> lines =
        most(kind, mentions)
            .limit(MENTIONED_SHOWN)
            .map(most ->
                new Line(refer(most.getKey()), FoundThings.articles(most.getValue()), List.of()))
            .toList();
    return new Section(kind.many(), lines);
  }

  private Stream<Map.Entry<Node, Integer>> most(Kind kind, Map<Node, Integer> mentions) {
    return mentions.entrySet().stream()
        .filter(one -> Kind.of(links.base(), one.getKey()).equals(Optional.of(kind)))
        .sorted(DatasetAbout.largestFirst());
  }
}
