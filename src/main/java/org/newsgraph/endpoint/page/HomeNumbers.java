package org.newsgraph.endpoint.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.endpoint.about.DatasetAbout;
import org.newsgraph.endpoint.search.Kind;
import org.newsgraph.store.Statements;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// What the home page shows and only a pass through the whole store can tell.
///
/// @param published the first and the last day that articles were published on, or nothing
/// @param begun how many events began in each month
/// @param mentioned what most articles mention, by kind
/// @param latest the latest events
/// @param names what these things, and those that take part in the events, are called
record HomeNumbers(
    List<LocalDate> published,
    NavigableMap<YearMonth, Long> begun,
    Map<Kind, List<Mentioned>> mentioned,
    List<LatestEvents.Latest> latest,
    Map<Node, String> names) {
  private static final int MENTIONED_SHOWN = 10;

  /// A thing and how many articles mention it.
  record Mentioned(Node thing, int articles) {}

  /// Counts.
  ///
  /// @param kinds those to tell the most mentioned of
  static HomeNumbers count(StoreReader reader, Base base, Collection<Kind> kinds) {
    NavigableMap<LocalDate, Long> published = days(reader, SchemaOrg.DATE_PUBLISHED);
    Map<Kind, List<Mentioned>> mentioned = mostMentioned(reader, base, kinds);
    List<LatestEvents.Latest> latest = LatestEvents.of(reader.dataset());
    return new HomeNumbers(
        published.isEmpty() ? List.of() : List.of(published.firstKey(), published.lastKey()),
        months(days(reader, NewsEvents.EARLIEST)),
        mentioned,
        latest,
        names(Stream.concat(all(mentioned), taking(latest, reader)), reader, base));
  }

  private static NavigableMap<LocalDate, Long> days(StoreReader reader, Node property) {
    NavigableMap<LocalDate, Long> days = new TreeMap<>();
    reader.scan(Node.ANY, property, Node.ANY).stream()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .flatMap(day -> day(day.getLiteralLexicalForm()).stream())
        .forEach(day -> days.merge(day, 1L, Long::sum));
    return days;
  }

  private static NavigableMap<YearMonth, Long> months(Map<LocalDate, Long> days) {
    NavigableMap<YearMonth, Long> months = new TreeMap<>();
    days.forEach((day, count) -> months.merge(YearMonth.from(day), count, Long::sum));
    return months;
  }

  private static Stream<Node> all(Map<Kind, List<Mentioned>> mentioned) {
    return mentioned.values().stream().flatMap(List::stream).map(Mentioned::thing);
  }

  private static Stream<Node> taking(List<LatestEvents.Latest> latest, StoreReader reader) {
    Statements statements = Statements.of(reader);
    return latest.stream()
        .map(LatestEvents.Latest::event)
        .flatMap(event ->
            Stream.of(NewsEvents.PARTICIPANT, NewsEvents.PLACE)
                .flatMap(role -> statements.objects(event, role)));
  }

  private static Map<Node, String> names(Stream<Node> things, StoreReader reader, Base base) {
    PreferredName preferred = new PreferredName(reader, base);
    Map<Node, String> names = new HashMap<>();
    things.forEach(thing -> preferred.of(thing).ifPresent(name -> names.put(thing, name)));
    return names;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<Kind, List<Mentioned>> mostMentioned(
      StoreReader reader, Base base, Collection<Kind> kinds) {
    Map<Node, Integer> articles = new HashMap<>();
    reader
        .triples(Node.ANY, Node.ANY, SchemaOrg.MENTIONS, Node.ANY)
        .forEach(triple -> articles.merge(triple.getObject(), 1, Integer::sum));
    Map<Kind, List<Mentioned>> most = new EnumMap<>(Kind.class);
    kinds.forEach(kind -> most.put(kind, most(kind, base, articles).toList()));
    return most;
  }

  private static Stream<Mentioned> most(Kind kind, Base base, Map<Node, Integer> articles) {
    return articles.entrySet().stream()
        .filter(one -> Kind.of(base, one.getKey()).equals(Optional.of(kind)))
        .sorted(DatasetAbout.largestFirst())
        .limit(MENTIONED_SHOWN)
        .map(one -> new Mentioned(one.getKey(), one.getValue()));
  }
}
