package org.newsgraph.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.claim.Claims;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.RelationWords;
import org.newsgraph.extraction.lexicon.SupportKind;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.RelationType;

/// What the subject of a verb brought about: "The arrest raised tensions", "the vote sparked
/// protests", "the storm killed three".
final class CauseRules {
  private static final Set<EventType> EFFECTS =
      Set.of(EventType.Change, EventType.Death, EventType.Injury);

  private static final Set<EventType> HARM = Set.of(EventType.Death, EventType.Injury);
  private static final Set<EventType> BLOWS =
      Set.of(EventType.Accident, EventType.Disaster, EventType.Assault);

  private final Entities entities;
  private final Events events;
  private final Claims claims;
  private final EventLexicon lexicon;
  private final RelationWords words;
  private final FoundRelations found;

  CauseRules(
      Entities entities, Events events, Claims claims, Lexicons lexicons, FoundRelations found) {
    this.entities = entities;
    this.events = events;
    this.claims = claims;
    this.lexicon = lexicons.events();
    this.words = lexicons.relations();
    this.found = found;
  }

  void find(Sentence sentence, Dependency d) {
    boolean passive = sentence.has(d.governor(), "nsubj:pass");
    boolean brought =
        passive
            ? d.relation().equals("obl:agent") || d.relation().equals("obl:by")
            : d.relation().equals("nsubj");
    if (!brought) {
      return;
    }
    Token verb = sentence.token(d.governor());
    Word word = new Word(sentence.index(), d.governor());
    boolean causal = lexicon.isCausal(verb.lemma());
    Optional<EventNode> effect = events.carriedBy(word);
    if (causal && effect.isEmpty()) {
      change(sentence, verb);
      effect = events.carriedBy(word);
    }
    boolean brings = causal || effect.filter(e -> isEffect(sentence, verb, e)).isPresent();
    if (!brings || effect.isEmpty()) {
      return;
    }
    if (sentence.isInfinitive(verb.index()) && sentence.has(verb.index(), "cop")) {
      return;
    }
    Word subject = new Word(sentence.index(), d.dependent());
    Optional<EventNode> cause = events.carriedBy(subject);
    found.add(effect, RelationType.causedBy, cause, verb.span());
    if (causal && cause.isEmpty() && effect.get().type() != EventType.Change) {
      EventNode event = effect.get();
      entities
          .phrase(subject)
          .filter(entity -> !isActor(entity))
          .ifPresent(thing -> found.add(event, RelationType.causedBy, thing, verb.span()));
    }
  }

  /// "The bus overturned, killing three", "arrested him, sparking protests".
  void outcome(Sentence sentence, Token verb) {
    int before = verb.index() - 1;
    boolean aside =
        verb.tag().equals("VBG") && before > 0 && sentence.token(before).word().equals(",");
    Optional<EventNode> effect = aside ? events.at(Word.of(sentence, verb)) : Optional.empty();
    if (aside && lexicon.isCausal(verb.lemma())) {
      Optional<EventNode> brought = events.carriedBy(sentence, verb.index());
      Dependency up = sentence.up(verb.index());
      Optional<EventNode> bringing =
          up.is("advcl") || up.is("dep")
              ? events.carriedBy(sentence, up.governor())
              : Optional.empty();
      found.add(brought, RelationType.causedBy, bringing, verb.span());
      return;
    }
    if (effect.filter(e -> HARM.stream().anyMatch(e.type()::is)).isEmpty()) {
      return;
    }
    Optional<EventNode> cause =
        sentence.above(verb.index()).stream()
            .flatMap(above -> events.carriedBy(new Word(sentence.index(), above)).stream())
            .filter(e -> BLOWS.stream().anyMatch(e.type()::is))
            .findFirst();
    found.add(effect, RelationType.causedBy, cause, verb.span());
  }

  /// Who acts is an agent and no cause.
  static boolean isActor(EntityNode entity) {
    return entity.isAnimate() || entity.type().isPlace();
  }

  /// "killed three", but not "the threat grew" or "sales fell 3 percent".
  private boolean isEffect(Sentence sentence, Token verb, EventNode event) {
    return EFFECTS.contains(event.type())
        && !words.isEmpty(verb.lemma())
        && sentence.dependents(verb.index(), "obj", "nsubj:pass").stream()
            .anyMatch(object -> !ArgumentFinder.AMOUNTS.contains(object.ner()));
  }

  /// "fuelled anger": a cause whose effect no word of the lexicon names is a change of it; but "led
  /// the troops" brings no troops about.
  private void change(Sentence sentence, Token verb) {
    boolean told =
        claims.around(verb.span()).isEmpty()
            && !isModified(sentence, verb)
            && !lexicon.is(SupportKind.light, verb.lemma());
    if (!told) {
      return;
    }
    sentence
        .dependent(verb.index(), "obj")
        .flatMap(object -> entities.phrase(Word.of(sentence, object)))
        .ifPresent(entity -> {
          Word word = Word.of(sentence, verb);
          EventNode node =
              new EventNode(EventType.Change, word, verb.span(), false, Factuality.Actual);
          node.participant(ParticipantRole.topic, entity);
          events.add(word, node);
        });
  }

  /// "could fuel anger", "did not fuel anger".
  private static boolean isModified(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream()
        .anyMatch(d ->
            sentence.token(d.dependent()).tag().equals("MD")
                || sentence.token(d.dependent()).tag().equals("TO")
                || Set.of("not", "n't", "never").contains(sentence.token(d.dependent()).lemma()));
  }
}
