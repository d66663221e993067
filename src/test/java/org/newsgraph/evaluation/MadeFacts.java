package org.newsgraph.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Source;
import org.newsgraph.article.Span;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.ClaimMention;
import org.newsgraph.fact.ClaimType;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.Mention;
import org.newsgraph.fact.MentionKind;
import org.newsgraph.fact.Part;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.Position;
import org.newsgraph.fact.Relation;

/// Facts of a short text, put together by the words of the text. A word that stands there more than
/// once is told apart by a number: `he#2`.
public final class MadeFacts {
  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private MadeFacts(Article article) {
    this.article = article;
  }

  /// Facts of a text from a source.
  public static MadeFacts of(String source, String text) {
    Source from = new Source(source, Optional.empty(), Optional.empty());
    return new MadeFacts(new Article(Metadata.UNKNOWN, text, List.of(), from));
  }

  /// Where words stand.
  public Span span(String words) {
    int number = words.indexOf('#');
    String wanted = number < 0 ? words : words.substring(0, number);
    int at = article.text().indexOf(wanted);
    for (int i = number < 0 ? 1 : Integer.parseInt(words.substring(number + 1)); i > 1; i--) {
      at = article.text().indexOf(wanted, at + 1);
    }
    return new Span(at, at + wanted.length());
  }

  private List<Span> spans(List<String> words) {
    return words.stream().map(this::span).toList();
  }

  /// An entity; its mentions in capitals are names, the others pronouns.
  public MadeFacts entity(String id, EntityType type, String name, String... mentions) {
    List<Mention> found = new ArrayList<>();
    for (String words : mentions) {
      MentionKind kind =
          Character.isUpperCase(words.charAt(0)) ? MentionKind.name : MentionKind.pronoun;
      found.add(new Mention(span(words), Optional.of(kind)));
    }
    entities.add(new Entity(id, type, name, List.of(), List.of(), List.of(), found));
    return this;
  }

  /// A reported event.
  ///
  /// @param roles `role=id` pairs
  public MadeFacts event(String id, EventType type, List<String> triggers, String roles) {
    return event(id, type, triggers, roles, Factuality.Actual, List.of(), 0.5);
  }

  /// An event that the article tells in some way.
  public MadeFacts event(
      String id,
      EventType type,
      List<String> triggers,
      String roles,
      Factuality factuality,
      List<String> accordingTo,
      double confidence) {
    Map<ParticipantRole, List<String>> participants = new EnumMap<>(ParticipantRole.class);
    for (String pair : roles.isEmpty() ? new String[0] : roles.split(" ")) {
      participants
          .computeIfAbsent(ParticipantRole.valueOf(pair.split("=")[0]), k -> new ArrayList<>())
          .add(pair.split("=")[1]);
    }
    Optional<EventTime> time = Optional.empty();
    events.add(
        new Event(
            id,
            type,
            type.name(),
            participants,
            List.of(),
            time,
            factuality,
            accordingTo,
            Optional.empty(),
            Optional.of(BigDecimal.valueOf(confidence)),
            spans(triggers)));
    return this;
  }

  /// Tells when and where the last event was.
  public MadeFacts when(EventTime time, String... places) {
    Event event = events.removeLast();
    events.add(
        new Event(
            event.id(),
            event.type(),
            event.label(),
            event.participants(),
            List.of(places),
            Optional.of(time),
            event.factuality(),
            event.accordingTo(),
            event.versionOf(),
            event.confidence(),
            event.mentions()));
    return this;
  }

  /// A claim, its content a span of the text.
  public MadeFacts claim(String id, String speaker, String content, double confidence) {
    return claim(id, speaker, content, List.of(), confidence);
  }

  /// A claim within others.
  public MadeFacts claim(
      String id, String speaker, String content, List<String> accordingTo, double confidence) {
    claims.add(
        new Claim(
            id,
            ClaimType.Claim,
            speaker.isEmpty() ? List.of() : List.of(speaker),
            List.of(),
            Optional.of("say"),
            Optional.of(content),
            List.of(),
            accordingTo,
            List.of(),
            Optional.of(BigDecimal.valueOf(confidence)),
            List.of(new ClaimMention(span(content), Optional.empty(), Optional.empty()))));
    return this;
  }

  /// A post.
  public MadeFacts position(String holder, String role, Optional<String> organization) {
    positions.add(
        new Position(
            holder,
            Optional.of(role),
            organization,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of()));
    return this;
  }

  /// A part of a whole.
  public MadeFacts part(String part, String whole) {
    parts.add(new Part(part, whole, List.of()));
    return this;
  }

  /// A relation.
  public MadeFacts relation(Relation relation) {
    relations.add(relation);
    return this;
  }

  /// The facts.
  public ArticleFacts facts() {
    return new ArticleFacts(
        article, entities, events, claims, positions, parts, relations, Optional.empty());
  }
}
