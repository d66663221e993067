package org.newsgraph.mapping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.mapping.iri.ArticleIris;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Sem;

/// Maps events. Facts that have one IRI are one event: what it can have but one of (its bounds in
/// time) is that of the first that tells it, its confidence is the highest.
final class EventMapping {
  private final ArticleIris iris;
  private final GraphBuilder graph;
  private final MentionMapping mentions;

  EventMapping(ArticleIris iris, GraphBuilder graph, MentionMapping mentions) {
    this.iris = iris;
    this.graph = graph;
    this.mentions = mentions;
  }

  void map(List<Event> events) {
    Map<Node, List<Event>> nodes =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    event -> iris.node(event.id()), LinkedHashMap::new, Collectors.toList()));
    nodes.forEach(this::map);
  }

  private void map(Node node, List<Event> tellings) {
    graph.add(graph.article(), NewsEvents.REPORTS, node);
    tellings.forEach(event -> telling(node, event));
    tellings.stream()
        .flatMap(event -> event.time().stream())
        .filter(time -> time.earliest().isPresent() || time.latest().isPresent())
        .findFirst()
        .ifPresent(time -> bounds(node, time));
    tellings.stream()
        .flatMap(event -> event.confidence().stream())
        .max(Comparator.naturalOrder())
        .ifPresent(value -> graph.add(node, NewsEvents.CONFIDENCE, Literals.decimal(value)));
  }

  private void telling(Node node, Event event) {
    EventClasses.of(event.type()).forEach(type -> graph.type(node, type));
    graph.name(node, event.label());
    event.participants().forEach((role, ids) -> participants(node, role, ids));
    event.places().forEach(id -> place(node, iris.node(id)));
    event
        .time()
        .flatMap(EventTime::text)
        .ifPresent(text -> graph.add(node, NewsEvents.TIME_TEXT, Literals.text(text)));
    version(node, event);
    event.mentions().forEach(span -> mentions.map(node, span));
  }

  private void participants(Node node, ParticipantRole role, List<String> ids) {
    Node property = NewsEvents.term(role.name());
    for (String id : ids) {
      Node participant = iris.node(id);
      graph.link(node, property, participant);
      if (role != ParticipantRole.topic) {
        graph.link(node, NewsEvents.PARTICIPANT, participant);
        graph.link(node, Sem.HAS_ACTOR, participant);
      }
    }
  }

  private void place(Node node, Node place) {
    graph.add(node, NewsEvents.PLACE, place);
    graph.add(node, Sem.HAS_PLACE, place);
  }

  private void version(Node node, Event event) {
    graph.add(node, NewsEvents.FACTUALITY, NewsEvents.term(event.factuality().name()));
    graph.link(node, NewsEvents.VERSION_OF, iris.plainEvent(event.id()));
    event.accordingTo().forEach(id -> graph.add(node, NewsEvents.ACCORDING_TO, iris.node(id)));
  }

  private void bounds(Node node, EventTime time) {
    day(node, NewsEvents.DATE, time.day());
    day(node, NewsEvents.EARLIEST, time.earliest());
    day(node, NewsEvents.LATEST, time.latest());
  }

  private void day(Node node, Node property, Optional<LocalDate> day) {
    day.ifPresent(known -> graph.add(node, property, Literals.day(known)));
  }
}
