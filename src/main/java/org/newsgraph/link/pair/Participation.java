package org.newsgraph.link.pair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.link.pair.EventSketch.Participant;
import org.newsgraph.link.reading.Telling;
import org.newsgraph.vocabulary.NewsEvents;

/// Who takes part in the events of a story, and how likely two who do are the same.
final class Participation {
  private final List<EntitySketch> entities;
  private final float[][] likelihood;
  private final List<Parts> parts;

  /// An entity as one article tells of it.
  private record Told(Node article, Node thing) {}

  /// The numbers of the entities that have each role in an event.
  static final class Parts {
    private static final int[] NOBODY = {};

    private final Map<Node, int[]> numbers = new HashMap<>();

    int[] of(Node role) {
      return numbers.getOrDefault(role, NOBODY);
    }
  }

  /// @param likelihood that two of the entities are the same, the lower triangle
  Participation(List<EventSketch> events, List<EntitySketch> entities, float[][] likelihood) {
    this.entities = entities;
    this.likelihood = likelihood;
    Map<Told, Integer> numbers = new HashMap<>();
    for (int number = 0; number < entities.size(); number++) {
      Telling telling = entities.get(number).telling();
      numbers.put(new Told(telling.article(), telling.thing()), number);
    }
    parts = events.stream().map(event -> parts(event, numbers)).toList();
  }

  private static Parts parts(EventSketch event, Map<Told, Integer> numbers) {
    Parts parts = new Parts();
    event
        .roles()
        .forEach((role, participants) ->
            parts.numbers.put(role, numbers(event.telling().article(), participants, numbers)));
    return parts;
  }

  private static int[] numbers(
      Node article, List<Participant> participants, Map<Told, Integer> numbers) {
    return participants.stream()
        .map(participant -> new Told(article, participant.thing()))
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .toArray();
  }

  /// Compares who takes part in two of the events.
  ParticipantPair between(int one, int other) {
    return new ParticipantPair(this, parts.get(one), parts.get(other));
  }

  /// What tells each of the events from others by itself.
  List<EventDesignation> designations(List<EventSketch> events) {
    return IntStream.range(0, events.size())
        .mapToObj(event -> EventDesignation.of(events.get(event), patients(event)))
        .toList();
  }

  private Stream<EntitySketch> patients(int event) {
    return Arrays.stream(parts.get(event).of(NewsEvents.PATIENT)).mapToObj(entities::get);
  }

  EntitySketch entity(int number) {
    return entities.get(number);
  }

  /// How likely two of the entities are the same.
  float likelihood(int one, int other) {
    return one == other ? 1 : likelihood[Math.max(one, other)][Math.min(one, other)];
  }
}
