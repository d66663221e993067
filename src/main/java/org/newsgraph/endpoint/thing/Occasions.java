package org.newsgraph.endpoint.thing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// What stands in a relation to one thing, in the order of time: the latest first, and what has no
/// day last.
final class Occasions {
  /// Something that happened or was said.
  ///
  /// @param date its first day, or an empty text
  record Dated(Node node, String date) {}

  static final Comparator<Dated> LATEST_FIRST =
      Comparator.comparing(Dated::date).reversed().thenComparing(dated -> dated.node().toString());

  private final Statements told;
  private final Node thing;
  private final Map<Node, List<Dated>> events = new HashMap<>();
  private final Map<Node, String> published = new HashMap<>();

  Occasions(Statements told, Node thing) {
    this.told = told;
    this.thing = thing;
  }

  Node thing() {
    return thing;
  }

  /// Events by their first day.
  List<Dated> events(Node property) {
    return events.computeIfAbsent(
        property, one -> find(one, event -> told.text(event, NewsEvents.EARLIEST).orElse("")));
  }

  /// Claims by the day on which they were published.
  List<Dated> claims(Node property) {
    return find(property, this::publishedIn);
  }

  /// Articles by the day on which they were published.
  List<Dated> articles(Node property) {
    return find(property, this::published);
  }

  private List<Dated> find(Node property, Function<Node, String> date) {
    return told.subjects(property, thing)
        .distinct()
        .map(node -> new Dated(node, date.apply(node)))
        .sorted(LATEST_FIRST)
        .toList();
  }

  private String publishedIn(Node claim) {
    return told.subjects(NewsEvents.REPORTS, claim)
        .map(this::published)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private String published(Node article) {
    return published.computeIfAbsent(
        article, one -> told.text(one, SchemaOrg.DATE_PUBLISHED).orElse(""));
  }
}
