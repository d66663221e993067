package org.newsgraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.Position;

/// Facts as short lines, for tables of sentences and what they tell.
final class RenderedFacts {
  private final Map<String, String> names = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private RenderedFacts(ArticleFacts facts) {
    facts.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    facts.events().forEach(event -> names.put(event.id(), event.type().name()));
    facts.entities().forEach(this::entity);
    facts.events().forEach(this::event);
    facts.claims().forEach(this::claim);
    facts.positions().forEach(this::position);
    facts.parts().forEach(part -> lines.add(name(part.part()) + " part of " + name(part.whole())));
    facts
        .relations()
        .forEach(relation ->
            lines.add(name(relation.from()) + " " + relation.type() + " " + name(relation.to())));
  }

  static List<String> of(ArticleFacts facts) {
    return new RenderedFacts(facts).lines;
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private String names(List<String> ids) {
    return new TreeSet<>(ids.stream().map(this::name).toList())
        .stream().collect(Collectors.joining("+"));
  }

  private void entity(Entity entity) {
    String acts = entity.affiliation().isEmpty() ? "" : " for " + names(entity.affiliation());
    lines.add(entity.type() + " " + entity.name() + acts);
  }

  private void event(Event event) {
    StringBuilder line = new StringBuilder(event.factuality() + " " + event.type() + ":");
    for (ParticipantRole role : ParticipantRole.values()) {
      if (!event.participants(role).isEmpty()) {
        line.append(" ").append(role).append("=").append(names(event.participants(role)));
      }
    }
    if (!event.places().isEmpty()) {
      line.append(" place=").append(names(event.places()));
    }
    event.time().flatMap(time -> time.day()).ifPresent(day -> line.append(" day=").append(day));
    if (!event.accordingTo().isEmpty()) {
      line.append(" claimed");
    }
    lines.add(line.toString());
  }

  private void claim(Claim claim) {
    String to = claim.addressee().isEmpty() ? "" : " to " + names(claim.addressee());
    lines.add(
        claim.type()
            + " "
            + Optional.of(names(claim.speaker())).filter(s -> !s.isEmpty()).orElse("nobody")
            + " "
            + claim.cue().orElse("-")
            + to
            + ": "
            + claim.content().orElse(""));
  }

  private void position(Position position) {
    lines.add(
        name(position.holder())
            + " is "
            + (position.former() ? "former " : "")
            + position.role().orElse("")
            + position.organization().map(o -> " of " + name(o)).orElse(""));
  }
}
