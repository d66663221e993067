package org.newsgraph.extraction.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.fact.EventType;

/// The verbs of a sentence that name the event of their object once more: "imposed" sanctions is
/// one event, the noun's; but whoever "repulsed" an attack did another thing than the attack.
final class AbsorbedVerbs {
  private final Sentence sentence;
  private final Map<Integer, Trigger> named;
  private final SupportVerbs supports;
  private final Map<Trigger, Token> byNoun = new HashMap<>();

  /// @param named what was found to name events, by token
  AbsorbedVerbs(Sentence sentence, Map<Integer, Trigger> named, SupportVerbs supports) {
    this.sentence = sentence;
    this.named = named;
    this.supports = supports;
    named.forEach((index, verb) ->
        noun(verb).ifPresent(noun -> byNoun.putIfAbsent(noun, sentence.token(index))));
  }

  boolean contains(Trigger trigger) {
    return noun(trigger).isPresent();
  }

  /// The trigger, with the verb that it has absorbed as the one that says it takes place.
  Trigger supported(Trigger trigger) {
    Token verb = byNoun.get(trigger);
    // "set an ultimatum": who sets it makes it.
    boolean made = trigger.caused() && trigger.type() == EventType.Threat;
    return verb == null || (trigger.support().isPresent() && !made)
        ? trigger
        : trigger.supportedBy(Word.of(sentence, verb), false);
  }

  /// The noun that a verb gives its event to, where both name the same class; but "told a news
  /// conference" tells those who are there.
  private Optional<Trigger> noun(Trigger trigger) {
    boolean addressed =
        trigger.frame().role("obj").filter(role -> role == ArgumentRole.recipient).isPresent();
    return trigger.form() == Trigger.Form.verb
            && !addressed
            && supports.doesItsObject(sentence.token(trigger.word().token()))
        ? sentence.dependents(trigger.word().token()).stream()
            .filter(d -> d.is("obj") || d.is("nsubj:pass"))
            .map(Dependency::dependent)
            .map(noun -> named.getOrDefault(noun, named.get(Counted.of(sentence, noun))))
            .filter(Objects::nonNull)
            .filter(other -> other.form() == Trigger.Form.noun && other.type() == trigger.type())
            .filter(other -> !Definiteness.of(sentence, other.word().token()))
            .findFirst()
        : Optional.empty();
  }
}
