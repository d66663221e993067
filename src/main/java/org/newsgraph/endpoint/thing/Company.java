package org.newsgraph.endpoint.thing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;

/// With whom somebody acts: those who take part in the same events.
record Company(Statements told, Occasions occasions) {
  /// The latest events stand for all of those who have thousands.
  static final int EVENTS_AT_MOST = 300;

  private static final List<Node> ROLES =
      List.of(NewsEvents.AGENT, NewsEvents.PATIENT, NewsEvents.RECIPIENT);

  /// Another one, and in how many events both take part.
  record Companion(Node node, int events) {
    /// In how many events.
    String inWords() {
      return events == 1 ? "1 event" : events + " events";
    }
  }

  /// Gives those who share most events first.
  List<Companion> of(int atMost) {
    Map<Node, Integer> shared = new HashMap<>();
    events()
        .forEach(event -> participants(event).forEach(one -> shared.merge(one, 1, Integer::sum)));
    shared.remove(occasions.thing());
    return shared.entrySet().stream()
        .map(one -> new Companion(one.getKey(), one.getValue()))
        .sorted(
            Comparator.comparingInt(Companion::events)
                .reversed()
                .thenComparing(one -> one.node().toString()))
        .limit(atMost)
        .toList();
  }

  /// The latest events in which the thing takes part.
  List<Node> events() {
    return ROLES.stream()
        .flatMap(role -> occasions.events(role).stream())
        .distinct()
        .sorted(Comparator.comparing(Occasions.Dated::date).reversed())
        .limit(EVENTS_AT_MOST)
        .map(Occasions.Dated::node)
        .toList();
  }

  private Set<Node> participants(Node event) {
    Stream<Node> all = ROLES.stream().flatMap(role -> told.objects(event, role));
    return all.filter(Node::isURI).collect(Collectors.toSet());
  }
}
