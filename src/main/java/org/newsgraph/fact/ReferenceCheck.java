package org.newsgraph.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/// Checks that every id leads to a fact of the right kind, and every span into the text.
final class ReferenceCheck {
  private final int length;
  private final Set<String> entityIds = new HashSet<>();
  private final Set<String> eventIds = new HashSet<>();
  private final Set<String> claimIds = new HashSet<>();
  private final Set<String> allIds = new HashSet<>();

  ReferenceCheck(Article article, List<Entity> entities, List<Event> events, List<Claim> claims) {
    length = article.text().codePointCount(0, article.text().length());
    for (int i = 0; i < article.sentences().size(); i++) {
      inText("/article/sentences/" + i, article.sentences().get(i));
    }
    for (int i = 0; i < entities.size(); i++) {
      define("/entities/" + i, entities.get(i).id(), entityIds);
    }
    for (int i = 0; i < events.size(); i++) {
      define("/events/" + i, events.get(i).id(), eventIds);
    }
    for (int i = 0; i < claims.size(); i++) {
      define("/claims/" + i, claims.get(i).id(), claimIds);
    }
    checkEntities(entities);
    checkEvents(events);
    checkClaims(claims);
  }

  void check(List<Position> positions, List<Part> parts, List<Relation> relations) {
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      String at = "/positions/" + i;
      known(at + "/holder", List.of(position.holder()), entityIds, "entity");
      known(at + "/organization", list(position.organization()), entityIds, "entity");
      position.mentions().forEach(span -> inText(at, span));
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String at = "/parts/" + i;
      known(at, List.of(part.part(), part.whole()), entityIds, "entity");
      part.mentions().forEach(span -> inText(at, span));
    }
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      String at = "/relations/" + i;
      known(at + "/from", List.of(relation.from()), eventIds, "event");
      known(at + "/to", List.of(relation.to()), allIds, "fact");
      relation.mentions().forEach(span -> inText(at, span));
    }
  }

  private void checkEntities(List<Entity> entities) {
    for (int i = 0; i < entities.size(); i++) {
      String at = "/entities/" + i;
      known(at + "/affiliation", entities.get(i).affiliation(), entityIds, "entity");
      entities.get(i).mentions().forEach(mention -> inText(at + "/mentions", mention.span()));
    }
  }

  private void checkEvents(List<Event> events) {
    Set<String> things = new HashSet<>(entityIds);
    things.addAll(eventIds);
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      String at = "/events/" + i;
      event
          .participants()
          .forEach((role, ids) ->
              known(at + "/participants/" + role, ids, allowed(role, things), "entity"));
      known(at + "/places", event.places(), entityIds, "entity");
      known(at + "/accordingTo", event.accordingTo(), claimIds, "claim");
      known(at + "/versionOf", list(event.versionOf()), eventIds, "event");
      event.mentions().forEach(span -> inText(at + "/mentions", span));
    }
  }

  /// Only an instrument or a topic may be an event.
  private Set<String> allowed(ParticipantRole role, Set<String> things) {
    return role == ParticipantRole.instrument || role == ParticipantRole.topic ? things : entityIds;
  }

  private void checkClaims(List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      String at = "/claims/" + i;
      known(at + "/speaker", claim.speaker(), entityIds, "entity");
      known(at + "/addressee", claim.addressee(), entityIds, "entity");
      known(at + "/about", claim.about(), allIds, "fact");
      known(at + "/accordingTo", claim.accordingTo(), claimIds, "claim");
      known(at + "/saidIn", claim.saidIn(), eventIds, "event");
      for (ClaimMention mention : claim.mentions()) {
        inText(at + "/mentions", mention.content());
        mention.speaker().ifPresent(span -> inText(at + "/mentions", span));
        mention.cue().ifPresent(span -> inText(at + "/mentions", span));
      }
    }
  }

  private void define(String at, String id, Set<String> kind) {
    if (!allIds.add(id)) {
      throw new FactsException(at + ": the id \"" + id + "\" is used twice");
    }
    kind.add(id);
  }

  private static void known(String at, Collection<String> ids, Set<String> known, String kind) {
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new FactsException(at + ": there is no " + kind + " with the id \"" + id + "\"");
      }
    }
  }

  private void inText(String at, Span span) {
    if (span.end() > length) {
      throw new FactsException(
          at
              + ": "
              + span.begin()
              + " to "
              + span.end()
              + " is outside the text ("
              + length
              + " code points)");
    }
  }

  private static List<String> list(Optional<String> id) {
    return id.map(List::of).orElseGet(List::of);
  }
}
