package org.newsgraph.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks that every id is well formed, is given once, and leads to a fact of the right kind.
final class ReferenceCheck implements FactCheck {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final Set<String> entityIds = new HashSet<>();
  private final Set<String> eventIds = new HashSet<>();
  private final Set<String> claimIds = new HashSet<>();
  private final Set<String> allIds = new HashSet<>();

  ReferenceCheck(List<Entity> entities, List<Event> events, List<Claim> claims) {
    Indexed.forEach("/entities", entities, (at, entity) -> define(at, entity.id(), entityIds));
    Indexed.forEach("/events", events, (at, event) -> define(at, event.id(), eventIds));
    Indexed.forEach("/claims", claims, (at, claim) -> define(at, claim.id(), claimIds));
  }

  @Override
  public void entity(String at, Entity entity) {
    known(at + "/affiliation", entity.affiliation(), entityIds, "entity");
  }

  @Override
  public void event(String at, Event event) {
    event
        .participants()
        .forEach((role, ids) -> participants(at + "/participants/" + role, role, ids));
    known(at + "/places", event.places(), entityIds, "entity");
    known(at + "/accordingTo", event.accordingTo(), claimIds, "claim");
    known(at + "/versionOf", event.versionOf(), eventIds, "event");
  }

  @Override
  public void claim(String at, Claim claim) {
    known(at + "/speaker", claim.speaker(), entityIds, "entity");
    known(at + "/addressee", claim.addressee(), entityIds, "entity");
    known(at + "/about", claim.about(), allIds, "fact");
    known(at + "/accordingTo", claim.accordingTo(), claimIds, "claim");
    known(at + "/saidIn", claim.saidIn(), eventIds, "event");
  }

  @Override
  public void position(String at, Position position) {
    known(at + "/holder", position.holder(), entityIds, "entity");
    known(at + "/organization", position.organization(), entityIds, "entity");
  }

  @Override
  public void part(String at, Part part) {
    known(at + "/part", part.part(), entityIds, "entity");
    known(at + "/whole", part.whole(), entityIds, "entity");
  }

  @Override
  public void relation(String at, Relation relation) {
    known(at + "/from", relation.from(), eventIds, "event");
    known(at + "/to", relation.to(), allIds, "fact");
  }

  private void define(String at, String id, Set<String> kind) {
    if (!ID.matcher(id).matches()) {
      throw new FactsException(
          at + "/id: \"" + id + "\" is no id; an id is a letter, then letters, digits, _ and -");
    }
    if (!allIds.add(id)) {
      throw new FactsException(at + "/id: \"" + id + "\" is used twice");
    }
    kind.add(id);
  }

  /// Only an instrument or a topic may be an event.
  private void participants(String at, ParticipantRole role, List<String> ids) {
    if (role == ParticipantRole.instrument || role == ParticipantRole.topic) {
      Set<String> things = new HashSet<>(entityIds);
      things.addAll(eventIds);
      known(at, ids, things, "entity or event");
    } else {
      known(at, ids, entityIds, "entity");
    }
  }

  private static void known(String at, List<String> ids, Set<String> known, String kind) {
    Indexed.forEach(at, ids, (place, id) -> known(place, id, known, kind));
  }

  private static void known(String at, Optional<String> id, Set<String> known, String kind) {
    id.ifPresent(value -> known(at, value, known, kind));
  }

  private static void known(String at, String id, Set<String> known, String kind) {
    if (!known.contains(id)) {
      throw new FactsException(at + ": there is no " + kind + " with the id \"" + id + "\"");
    }
  }
}
