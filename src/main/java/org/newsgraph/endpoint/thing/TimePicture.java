package org.newsgraph.endpoint.thing;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.drawing.Told;
import org.newsgraph.endpoint.drawing.timeline.BinLink;
import org.newsgraph.endpoint.drawing.timeline.Entry;
import org.newsgraph.endpoint.drawing.timeline.Lane;
import org.newsgraph.endpoint.drawing.timeline.Period;
import org.newsgraph.endpoint.drawing.timeline.Timeline;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;

/// When somebody did something, and when something was done to him or happened at a place.
record TimePicture(Statements told, Names names, Occasions occasions) {
  private static final List<Map.Entry<Node, Lane>> LANES =
      List.of(
          entry(NewsEvents.AGENT, Lane.DID),
          entry(NewsEvents.PATIENT, Lane.DONE),
          entry(NewsEvents.PLACE, Lane.HERE));

  private static final int FEWEST = 2;

  /// Of more than these only numbers are shown, for which names need not be looked up.
  private static final int NAMED_AT_MOST = 300;

  private record Dated(Occasions.Dated event, Lane lane) {}

  Optional<Timeline> picture() {
    List<Dated> all = LANES.stream().flatMap(lane -> in(lane.getValue(), lane.getKey())).toList();
    if (all.size() < FEWEST) {
      return Optional.empty();
    }
    boolean named = all.size() <= NAMED_AT_MOST;
    List<Entry> entries = all.stream().flatMap(one -> drawn(one, named).stream()).toList();
    return Optional.of(Timeline.of(entries, BinLink.NONE)).filter(line -> !line.isEmpty());
  }

  private Stream<Dated> in(Lane lane, Node property) {
    return occasions.events(property).stream()
        .filter(event -> !event.date().isEmpty())
        .map(event -> new Dated(event, lane));
  }

  private Optional<Entry> drawn(Dated dated, boolean named) {
    Optional<LocalDate> first = Days.read(dated.event().date());
    if (!named) {
      return first.map(day -> Entry.on(day, "", "", dated.lane(), Told.REPORTED));
    }
    Node event = dated.event().node();
    return first.map(day ->
        new Entry(
            names.of(event),
            names.to(event).href(),
            new Period(day, told.text(event, NewsEvents.LATEST).flatMap(Days::read).orElse(day)),
            dated.lane(),
            Standing.of(event, told, names).drawn()));
  }
}
