package org.newsgraph.endpoint.page;

import java.time.DateTimeException;
import java.time.LocalDate;
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
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// What the home page shows and only a pass through the whole store can tell.
///
/// @param published how many articles each day has
/// @param begun how many events began on each day
/// @param mentioned what most articles mention, by kind
/// @param latest the latest events
record HomeNumbers(
    NavigableMap<String, Long> published,
    NavigableMap<String, Long> begun,
    Map<Kind, List<Mentioned>> mentioned,
    List<LatestEvents.Latest> latest) {
  private static final int MENTIONED_SHOWN = 10;

  /// A thing and how many articles mention it.
  record Mentioned(Node thing, int articles) {}

  /// Counts.
  ///
  /// @param kinds those to tell the most mentioned of
  static HomeNumbers count(StoreReader reader, Base base, Collection<Kind> kinds) {
    return new HomeNumbers(
        days(reader, SchemaOrg.DATE_PUBLISHED),
        days(reader, NewsEvents.EARLIEST),
        mostMentioned(reader, base, kinds),
        LatestEvents.of(reader.dataset()));
  }

  private static NavigableMap<String, Long> days(StoreReader reader, Node property) {
    NavigableMap<String, Long> days = new TreeMap<>();
    reader.scan(Node.ANY, property, Node.ANY).stream()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .flatMap(day -> day(day.getLiteralLexicalForm()).stream())
        .forEach(day -> days.merge(day.toString(), 1L, Long::sum));
    return days;
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
