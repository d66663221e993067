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
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.RelationType;

/// What the subject of a verb brought about: "The arrest raised tensions", "the vote sparked
/// protests", "the storm killed three".
final class CauseRules {
  private static final Set<EventType> EFFECTS =
      Set.of(EventType.Change, EventType.Death, EventType.Injury);

  private final Entities entities;
  private final Events events;
  private final Claims claims;
  private final EventLexicon lexicon;
  private final FoundRelations found;

  CauseRules(
      Entities entities, Events events, Claims claims, EventLexicon lexicon, FoundRelations found) {
    this.entities = entities;
    this.events = events;
    this.claims = claims;
    this.lexicon = lexicon;
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

  /// Who acts is an agent and no cause.
  static boolean isActor(EntityNode entity) {
    return entity.isAnimate() || entity.type().isPlace();
  }

  /// "killed three", but not "the threat grew".
  private static boolean isEffect(Sentence sentence, Token verb, EventNode event) {
    return EFFECTS.contains(event.type()) && sentence.has(verb.index(), "obj", "nsubj:pass");
  }

  /// "fuelled anger": a cause whose effect no word of the lexicon names is a change of it.
  private void change(Sentence sentence, Token verb) {
    boolean told = claims.around(verb.span()).isEmpty() && !isModified(sentence, verb);
    if (!told) {
      return;
    }
    sentence
        .dependent(verb.index(), "obj")
        .flatMap(object -> entities.phrase(new Word(sentence.index(), object.index())))
        .ifPresent(entity -> {
          Word word = new Word(sentence.index(), verb.index());
          EventNode node =
              new EventNode(EventType.Change, word, verb.span(), false, Factuality.Actual, 0.6);
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
