package org.newsgraph.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.claim.Attitudes;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.draft.RelationNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.event.Events;
import org.newsgraph.extraction.event.HollowEvents;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.position.PartNode;
import org.newsgraph.extraction.position.PositionNode;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.ClaimMention;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Extractor;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.Part;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.Position;
import org.newsgraph.fact.Relation;
import org.newsgraph.fact.RelationType;

/// Makes facts of the drafts: ids in the order of the text, references by id, versions of an event
/// tied together.
final class FactsAssembly {
  private final Reading reading;
  private final Events events;
  private final Confidences confidences;
  private final Map<EntityNode, String> entityIds = new LinkedHashMap<>();
  private final Map<EventNode, String> eventIds = new LinkedHashMap<>();
  private final Map<EventType, List<EventNode>> reported = new EnumMap<>(EventType.class);
  private final Map<ClaimNode, String> claimIds = new LinkedHashMap<>();

  FactsAssembly(
      Reading reading,
      Entities entities,
      Events events,
      List<ClaimNode> claims,
      Lexicons lexicons) {
    this.reading = reading;
    this.events = events;
    this.confidences = new Confidences(reading, lexicons);
    entities.all().forEach(entity -> entityIds.put(entity, "e" + (entityIds.size() + 1)));
    Set<EventNode> attitudes = Attitudes.of(claims);
    HollowEvents hollow = new HollowEvents(reading, lexicons.events());
    Set<EventNode> utterances = utterances(claims);
    events.all().stream()
        .filter(event -> !attitudes.contains(event))
        .filter(event -> utterances.contains(event) || !hollow.contains(event))
        .forEach(event -> eventIds.put(event, "v" + (eventIds.size() + 1)));
    eventIds.keySet().stream()
        .filter(FactsAssembly::isReported)
        .forEach(
            event -> reported.computeIfAbsent(event.type(), type -> new ArrayList<>()).add(event));
    claims.forEach(claim -> claimIds.put(claim, "c" + (claimIds.size() + 1)));
  }

  private static Set<EventNode> utterances(List<ClaimNode> claims) {
    return claims.stream()
        .flatMap(claim -> claim.saidIn().stream())
        .map(EventNode::current)
        .collect(Collectors.toSet());
  }

  ExplainedFacts facts(
      List<PositionNode> positions,
      List<PartNode> parts,
      List<RelationNode> relations,
      Extractor extractor) {
    List<Entity> entities = new ArrayList<>();
    entityIds.forEach((node, id) -> entities.add(node.toEntity(id, entityIds)));
    List<Event> events = new ArrayList<>();
    eventIds.forEach((node, id) -> events.add(event(node, id)));
    List<Claim> claims = new ArrayList<>();
    claimIds.forEach((node, id) -> claims.add(claim(node, id)));
    ArticleFacts facts =
        new ArticleFacts(
            reading.article().article(),
            entities,
            events,
            claims,
            positions.stream().map(this::position).distinct().toList(),
            parts.stream().map(this::part).distinct().toList(),
            relations(relations),
            Optional.of(extractor));
    return new ExplainedFacts(facts, confidences.evidence());
  }

  private List<String> ids(Collection<EntityNode> nodes) {
    return nodes.stream().map(entityIds::get).filter(Objects::nonNull).distinct().toList();
  }

  private List<String> eventIds(Collection<EventNode> nodes) {
    return nodes.stream()
        .map(EventNode::current)
        .map(eventIds::get)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.map(List::of).orElseGet(List::of);
  }

  private Event event(EventNode node, String id) {
    Map<ParticipantRole, List<String>> participants = new EnumMap<>(ParticipantRole.class);
    for (ParticipantRole role : ParticipantRole.values()) {
      List<String> who = new ArrayList<>(ids(node.participants(role)));
      if (role == ParticipantRole.instrument) {
        who.addAll(eventIds(node.instruments()));
      }
      if (role == ParticipantRole.topic) {
        who.addAll(eventIds(node.topics()));
        // Whom it is done to is not besides what it is about.
        Stream.of(ParticipantRole.patient, ParticipantRole.recipient)
            .map(other -> ids(node.participants(other)))
            .forEach(who::removeAll);
      }
      who.remove(id);
      if (!who.isEmpty()) {
        participants.put(role, who);
      }
    }
    List<String> sources = list(node.source().map(claimIds::get));
    return new Event(
        id,
        node.type(),
        EventLabel.of(node, reading.token(node.trigger())),
        participants,
        ids(node.places()),
        node.time(),
        node.factuality(),
        sources,
        versionOf(node),
        Optional.of(confidences.of(id, node)),
        node.mentions());
  }

  /// The reported event of which this is the claimed, denied, possible or planned version.
  private Optional<String> versionOf(EventNode node) {
    return isReported(node)
        ? Optional.empty()
        : reported.getOrDefault(node.type(), List.of()).stream()
            .filter(other -> isVersion(node, other))
            .findFirst()
            .map(eventIds::get);
  }

  private static boolean isReported(EventNode node) {
    return node.source().isEmpty() && node.factuality() == Factuality.Actual;
  }

  private static boolean isVersion(EventNode claimed, EventNode reported) {
    Set<EntityNode> patients = new HashSet<>(claimed.participants(ParticipantRole.patient));
    patients.retainAll(reported.participants(ParticipantRole.patient));
    Set<EntityNode> agents = new HashSet<>(claimed.participants(ParticipantRole.agent));
    agents.retainAll(reported.participants(ParticipantRole.agent));
    boolean noOtherAgent =
        !agents.isEmpty()
            || claimed.participants(ParticipantRole.agent).isEmpty()
            || reported.participants(ParticipantRole.agent).isEmpty();
    return !patients.isEmpty() && noOtherAgent && claimed.factuality() != Factuality.Planned;
  }

  private Claim claim(ClaimNode node, String id) {
    List<String> about = new ArrayList<>(eventIds(node.aboutEvents()));
    about.addAll(ids(node.aboutEntities()));
    return new Claim(
        id,
        node.type(),
        ids(node.speakers()),
        ids(node.addressees()),
        Optional.of(node.cue()).filter(cue -> !cue.isEmpty()),
        Optional.of(content(node)),
        about,
        list(node.source().map(claimIds::get)),
        eventIds(node.saidIn()),
        Optional.of(confidences.of(id, node)),
        List.of(new ClaimMention(node.content(), node.speakerSpan(), node.cueSpan())));
  }

  /// The words of a claim, without those between them that introduce it.
  private String content(ClaimNode node) {
    return node.pieces().stream().map(reading::text).collect(Collectors.joining(" "));
  }

  private Position position(PositionNode node) {
    Optional<LocalDate> day = node.verb().flatMap(events::time).flatMap(EventTime::day);
    return new Position(
        known(node.holder()),
        Optional.of(node.role()),
        node.organization().map(this::known),
        node.former(),
        day.filter(d -> !node.former()),
        day.filter(d -> node.former()),
        List.of(node.mention()));
  }

  private Part part(PartNode node) {
    return new Part(known(node.part()), known(node.whole()), List.of(node.mention()));
  }

  private String known(EntityNode node) {
    return Objects.requireNonNull(entityIds.get(node), node::toString);
  }

  private List<Relation> relations(List<RelationNode> nodes) {
    Map<List<Object>, Set<Span>> mentions = new LinkedHashMap<>();
    for (RelationNode node : nodes) {
      String from = eventIds.get(node.from().current());
      String to = target(node.to());
      if (from != null && !to.isEmpty() && !to.equals(from)) {
        List<Object> key = List.of(from, node.type(), to);
        mentions.computeIfAbsent(key, k -> new TreeSet<>()).add(node.mention());
      }
    }
    List<Relation> relations = new ArrayList<>();
    mentions.forEach((key, spans) ->
        relations.add(
            new Relation(
                (String) key.get(0),
                (RelationType) key.get(1),
                (String) key.get(2),
                List.copyOf(spans))));
    return relations;
  }

  private String target(RelationNode.Target target) {
    String id =
        switch (target) {
          case RelationNode.Target.OfEvent(EventNode event) -> eventIds.get(event.current());
          case RelationNode.Target.OfEntity(EntityNode entity) -> entityIds.get(entity);
        };
    return Objects.requireNonNullElse(id, "");
  }
}
