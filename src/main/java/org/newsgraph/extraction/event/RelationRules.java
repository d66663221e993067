package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.claim.Claims;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.draft.RelationNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.RelationWords;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.RelationType;

/// How events relate, by connectives ("after", "because", "if"), purpose clauses, and verbs and
/// nouns of cause, response, purpose and justification ("stem from", "in response to").
public final class RelationRules {
  private static final Set<String> SPANS = Set.of("DURATION", "TIME", "DATE");

  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final RelationWords words;
  private final FactualityWords occurring;
  private final FoundRelations found = new FoundRelations();
  private final CauseRules causes;

  public RelationRules(
      Reading reading, Entities entities, Events events, Claims claims, Lexicons lexicons) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.words = lexicons.relations();
    this.occurring = lexicons.factuality();
    this.causes = new CauseRules(entities, events, claims, lexicons.events(), found);
  }

  /// The relations of the article, in the order of their words.
  public List<RelationNode> find() {
    for (Sentence sentence : reading.sentences()) {
      for (Dependency d : sentence.graph()) {
        if (d.governor() > 0) {
          connective(sentence, d);
          purpose(sentence, d);
          causes.find(sentence, d);
        }
      }
      sentence.tokens().forEach(token -> word(sentence, token));
    }
    return found.all();
  }

  private Optional<EventNode> event(Sentence sentence, int token) {
    return events.carriedBy(new Word(sentence.index(), token));
  }

  private void connective(Sentence sentence, Dependency d) {
    if (!d.is("advcl") && !d.is("obl") && !d.is("nmod")) {
      return;
    }
    for (RelationWords.Row row : words.connective(d.subtype().replace(' ', '_'))) {
      Optional<EventNode> governor = main(sentence, d.governor());
      boolean asked =
          row.relation() == RelationType.condition
              && words.isQuestion(sentence.token(d.governor()).lemma());
      boolean joins =
          row.types().isEmpty()
              || governor.filter(e -> row.types().stream().anyMatch(e.type()::is)).isPresent();
      if (joins && !asked) {
        Optional<EventNode> dependent = event(sentence, d.dependent());
        boolean forward = row.from().equals("governor");
        found.add(
            forward ? governor : dependent,
            row.relation(),
            forward ? dependent : governor,
            marker(sentence, d.dependent()));
      }
    }
  }

  /// The event of a clause; of "The attack came after …", its subject; of "hours after …", what it
  /// is said of.
  private Optional<EventNode> main(Sentence sentence, int word) {
    Dependency up = sentence.up(word);
    if (SPANS.contains(sentence.token(word).ner()) && up.governor() > 0) {
      return main(sentence, up.governor());
    }
    Optional<EventNode> own = event(sentence, word);
    return own.isPresent() || !occurring.is(Kind.occurring, sentence.token(word).lemma())
        ? own
        : first(sentence, RelationSlots.of(sentence, word, "subject"));
  }

  /// The connective itself, as evidence.
  private static Span marker(Sentence sentence, int clause) {
    return sentence.children(clause).stream()
        .filter(c -> c.is("mark") || c.is("case"))
        .map(c -> sentence.token(c.dependent()).span())
        .findFirst()
        .orElseGet(() -> sentence.token(clause).span());
  }

  /// "closed the border to stop the raids": what is intended, and by nobody else than who did it.
  private void purpose(Sentence sentence, Dependency d) {
    boolean infinitive =
        d.is("advcl")
            && sentence.token(d.governor()).isVerb()
            && ClauseForm.isInfinitive(sentence, d.dependent());
    Optional<EventNode> aim =
        event(sentence, d.dependent()).filter(e -> e.factuality() == Factuality.Planned);
    Optional<EventNode> deed =
        event(sentence, d.governor()).filter(e -> !asks(e) && e.factuality() != Factuality.Negated);
    if (infinitive) {
      found.add(deed, RelationType.hasPurpose, aim, marker(sentence, d.dependent()));
    }
  }

  /// "called on them to leave": what is asked for, and no purpose.
  private static boolean asks(EventNode event) {
    return event.type() == EventType.Request || event.type() == EventType.Agreement;
  }

  private void word(Sentence sentence, Token token) {
    List<RelationWords.Row> rows =
        token.isVerb()
            ? words.verb(token.lemma())
            : token.isNoun() ? words.noun(token.lemma()) : List.of();
    rows.forEach(row -> relate(sentence, token, row));
  }

  private void relate(Sentence sentence, Token token, RelationWords.Row row) {
    List<Integer> to = RelationSlots.of(sentence, token.index(), row.to());
    if (to.isEmpty()) {
      return;
    }
    Optional<EventNode> target = first(sentence, to);
    Optional<EntityNode> thing =
        target.isEmpty() && row.to().contains("+")
            ? thing(sentence, to.getFirst())
            : Optional.empty();
    from(sentence, token, row)
        .forEach(event -> {
          found.add(Optional.of(event), row.relation(), target, token.span());
          thing.ifPresent(entity -> found.add(event, row.relation(), entity, token.span()));
        });
  }

  /// What is related: what stands in the slot, and what is done so: "answered the raid by closing
  /// its border", "bombed camps to avenge him".
  private Stream<EventNode> from(Sentence sentence, Token token, RelationWords.Row row) {
    Optional<EventNode> own =
        first(sentence, RelationSlots.of(sentence, token.index(), row.from()));
    if (!row.from().equals("self")) {
      return own.stream();
    }
    Dependency up = sentence.up(token.index());
    Optional<EventNode> doneFor =
        up.is("advcl") && ClauseForm.isInfinitive(sentence, token.index())
            ? event(sentence, up.governor())
            : Optional.empty();
    Optional<EventNode> doneBy = first(sentence, RelationSlots.of(sentence, token.index(), "by"));
    return Stream.of(own, doneFor, doneBy).flatMap(Optional::stream).distinct();
  }

  private Optional<EventNode> first(Sentence sentence, List<Integer> tokens) {
    return tokens.stream().flatMap(token -> event(sentence, token).stream()).findFirst();
  }

  /// A thing, or whom one avenges; who is blamed for an event is no cause of it but its agent.
  private Optional<EntityNode> thing(Sentence sentence, int token) {
    return entities
        .phrase(new Word(sentence.index(), token))
        .filter(entity -> !CauseRules.isActor(entity) || sentence.up(token).is("obj"));
  }
}
