package org.newsgraph.link.pair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.Telling;

/// Who takes part in the events of a story, and how likely two who do are the same.
final class Participation {
  /// An entity as one article tells of it.
  private record Told(Node article, Node thing) {}

  private static final double HARDLY = 0.1;

  private final List<EntitySketch> entities;
  private final float[][] likelihood;
  private final Map<Told, Integer> numbers = new HashMap<>();

  /// @param likelihood that two of the entities are the same, the lower triangle
  Participation(List<EntitySketch> entities, float[][] likelihood) {
    this.entities = entities;
    this.likelihood = likelihood;
    for (int number = 0; number < entities.size(); number++) {
      Telling telling = entities.get(number).telling();
      numbers.put(new Told(telling.article(), telling.thing()), number);
    }
  }

  /// The numbers of the entities that have a role in an event.
  int[] numbers(EventSketch event, Node role) {
    return event.role(role).stream()
        .map(participant -> new Told(event.telling().article(), participant.thing()))
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .toArray();
  }

  /// How likely one of these and one of those are the same; below 0 when that can hardly be.
  float likelihood(int[] these, int[] those) {
    float most = -1;
    for (int one : these) {
      for (int other : those) {
        most = Math.max(most, likelihood(one, other));
      }
    }
    return most;
  }

  private float likelihood(int one, int other) {
    return one == other ? 1 : likelihood[Math.max(one, other)][Math.min(one, other)];
  }

  /// Tells whether both events have somebody named, or counted, in a role, and none of them can be
  /// the same.
  boolean areOthers(int[] these, int[] those) {
    return areOthers(these, those, Participation::isSpecific);
  }

  /// Tells the same of persons of full name and of places, about whom extraction errs seldom.
  boolean arePlainlyOthers(int[] these, int[] those) {
    return areOthers(these, those, Participation::isPlain);
  }

  /// Tells whether one of both events has somebody named, or counted, in a role, and it is hardly
  /// likely that the other's are the same.
  boolean areHardlyTheSame(int[] these, int[] those) {
    return these.length > 0
        && those.length > 0
        && (has(these, Participation::isSpecific) || has(those, Participation::isSpecific))
        && likelihood(these, those) < HARDLY;
  }

  private static boolean isSpecific(EntitySketch entity) {
    return entity.isNamed() || !entity.numbers().isEmpty();
  }

  private static boolean isPlain(EntitySketch entity) {
    return entity.isNamed()
        && switch (entity.kind()) {
          case PERSON -> entity.fullName().indexOf(' ') > 0;
          case PLACE -> true;
          case ORGANIZATION, GROUP, WORK, THING -> false;
        };
  }

  private boolean areOthers(int[] these, int[] those, Predicate<EntitySketch> known) {
    return has(these, known) && has(those, known) && likelihood(these, those) <= 0;
  }

  private boolean has(int[] numbers, Predicate<EntitySketch> known) {
    return Arrays.stream(numbers).mapToObj(entities::get).anyMatch(known);
  }
}
