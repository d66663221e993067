package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.RelationWords;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.RelationType;

/// How events relate by verbs and nouns of cause, response, purpose and justification ("stem from",
/// "in response to").
final class RelationWordRules {
  private final Entities entities;
  private final Events events;
  private final RelatedEvents related;
  private final RelationWords words;
  private final FoundRelations found;

  RelationWordRules(
      Entities entities,
      Events events,
      RelatedEvents related,
      RelationWords words,
      FoundRelations found) {
    this.entities = entities;
    this.events = events;
    this.related = related;
    this.words = words;
    this.found = found;
  }

  void find(Sentence sentence, Token token) {
    List<RelationWords.Row> rows =
        token.isVerb()
            ? words.verb(phrasal(sentence, token))
            : token.isNoun() ? words.noun(hyphened(sentence, token)) : List.of();
    rows.forEach(row -> relate(sentence, token, row));
  }

  /// "have no intention of": the aim itself has none.
  private static boolean isAim(EventNode event, Word word, RelationWords.Row row) {
    return row.relation() == RelationType.hasPurpose && event.trigger().equals(word);
  }

  /// Who is avenged is avenged for being killed.
  private Optional<EventNode> death(EntityNode who) {
    return who.type() == EntityType.Person
        ? events.all().stream()
            .filter(e -> e.type().is(EventType.Death))
            .filter(e -> e.participants(ParticipantRole.patient).contains(who))
            .findFirst()
        : Optional.empty();
  }

  private static String phrasal(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream()
        .filter(d -> d.relation().equals("compound:prt"))
        .findFirst()
        .map(d -> verb.lemma() + "_" + sentence.token(d.dependent()).lemma())
        .orElse(verb.lemma());
  }

  /// "self-defence", cut at its hyphen.
  private static String hyphened(Sentence sentence, Token noun) {
    boolean second = noun.index() > 2 && sentence.token(noun.index() - 1).tag().equals("HYPH");
    return second ? sentence.token(noun.index() - 2).lemma() + "-" + noun.lemma() : noun.lemma();
  }

  private void relate(Sentence sentence, Token token, RelationWords.Row row) {
    List<Integer> to = RelationSlots.of(sentence, token.index(), row.to());
    if (to.isEmpty()) {
      return;
    }
    Optional<EventNode> target = related.first(sentence, to);
    Optional<EntityNode> thing =
        target.isEmpty() && row.to().contains("+")
            ? thing(sentence, to.getFirst(), row)
            : Optional.empty();
    Optional<EventNode> death =
        thing.filter(e -> row.relation() == RelationType.inResponseTo).flatMap(this::death);
    from(sentence, token, row)
        .filter(event -> row.joins(event.type()))
        .filter(event -> !isAim(event, Word.of(sentence, token), row))
        .forEach(event -> {
          found.add(Optional.of(event), row.relation(), target.or(() -> death), token.span());
          thing
              .filter(t -> death.isEmpty())
              .ifPresent(entity -> found.add(event, row.relation(), entity, token.span()));
        });
  }

  /// What is related: what stands in the slot, and what is done so: "answered the raid by closing
  /// its border", "bombed camps to avenge him".
  private Stream<EventNode> from(Sentence sentence, Token token, RelationWords.Row row) {
    Optional<EventNode> own =
        related.first(sentence, RelationSlots.of(sentence, token.index(), row.from()));
    if (!row.from().equals("self")) {
      return own.stream();
    }
    Dependency up = sentence.up(token.index());
    Optional<EventNode> doneFor =
        up.is("advcl") && sentence.isInfinitive(token.index())
            ? events.carriedBy(sentence, up.governor())
            : Optional.empty();
    Optional<EventNode> doneBy =
        related.first(sentence, RelationSlots.of(sentence, token.index(), "by"));
    boolean deed =
        doneFor.isPresent() && own.filter(e -> e.type() == EventType.Assault).isPresent();
    return Stream.of(deed ? Optional.<EventNode>empty() : own, doneFor, doneBy)
        .flatMap(Optional::stream)
        .distinct();
  }

  /// A thing, or whom one avenges; who is blamed for an event is no cause of it but its agent.
  private Optional<EntityNode> thing(Sentence sentence, int token, RelationWords.Row row) {
    boolean avenged = row.relation() == RelationType.inResponseTo && sentence.up(token).is("obj");
    return entities
        .phrase(new Word(sentence.index(), token))
        .filter(entity -> !CauseRules.isActor(entity) || avenged);
  }
}
