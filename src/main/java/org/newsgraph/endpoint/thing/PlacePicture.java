package org.newsgraph.endpoint.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.drawing.map.Place;
import org.newsgraph.endpoint.drawing.map.WorldMap;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Where something happened, where somebody acts, or where an article leads.
record PlacePicture(Statements told, Names names) {

  /// A place itself.
  Optional<WorldMap> of(Node place) {
    return drawn("Where it lies", Map.of(place, 1));
  }

  /// The places of events, the more often the larger.
  Optional<WorldMap> ofEvents(Stream<Node> events) {
    Map<Node, Integer> counts = new HashMap<>();
    events
        .flatMap(event -> told.objects(event, NewsEvents.PLACE).distinct())
        .forEach(place -> counts.merge(place, 1, Integer::sum));
    return drawn("Where", counts);
  }

  private Optional<WorldMap> drawn(String what, Map<Node, Integer> counts) {
    List<Place> places =
        counts.entrySet().stream()
            .flatMap(one -> place(one.getKey(), one.getValue()).stream())
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(WorldMap.of(what, places, Set.of())).filter(map -> !map.isEmpty());
  }

  private Optional<Place> place(Node place, int weight) {
    Reference name = names.to(place);
    OptionalDouble longitude = degrees(place, SchemaOrg.LONGITUDE);
    OptionalDouble latitude = degrees(place, SchemaOrg.LATITUDE);
    if (told.isA(place, SchemaOrg.COUNTRY)) {
      return Place.country(name.text(), name.href(), weight);
    }
    if (longitude.isEmpty() || latitude.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Place.spot(
            name.text(), name.href(), longitude.getAsDouble(), latitude.getAsDouble(), weight));
  }

  private OptionalDouble degrees(Node place, Node property) {
    return told.text(place, property)
        .filter(text -> text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?"))
        .map(text -> OptionalDouble.of(Double.parseDouble(text)))
        .orElseGet(OptionalDouble::empty);
  }
}
