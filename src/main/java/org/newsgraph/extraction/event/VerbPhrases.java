package org.newsgraph.extraction.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.extraction.lexicon.EventEntry;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.SupportKind;
import org.newsgraph.fact.EventType;

/// Verbs that name an event together with another word: "remained on alert", "opened fire".
final class VerbPhrases {
  private final EventLexicon lexicon;
  private final EntryConditions conditions;

  VerbPhrases(EventLexicon lexicon, EntryConditions conditions) {
    this.lexicon = lexicon;
    this.conditions = conditions;
  }

  /// The row for a verb with this very object.
  Optional<EventEntry> exact(Sentence sentence, Token verb) {
    return conditions
        .first(lexicon.verb(verb.lemma()), sentence, verb)
        .filter(entry -> !entry.objects().isEmpty());
  }

  /// Whether with these very words the verb names an event, though by itself it names none: "failed
  /// to reach agreement", "looked into".
  boolean isSpecial(Sentence sentence, Token verb) {
    Optional<EventEntry> entry = conditions.first(lexicon.verb(verb.lemma()), sentence, verb);
    boolean state = lexicon.is(SupportKind.state, verb.lemma());
    return entry.filter(e -> state && !e.suffix().isEmpty()).isPresent()
        || entry
            .filter(e -> !e.objects().isEmpty() && !e.objects().contains(EventEntry.ANY))
            .isPresent();
  }

  /// The nouns that make one expression with a verb, by the verb: "go on strike".
  ///
  /// @param named what was found to name events, by token
  Map<Integer, List<Integer>> nouns(Sentence sentence, Map<Integer, Trigger> named) {
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (Token verb : sentence.tokens()) {
      if (verb.isVerb()) {
        exact(sentence, verb)
            .map(entry -> nouns(sentence, verb, entry, named))
            .or(() -> audience(sentence, verb, named))
            .filter(nouns -> !nouns.isEmpty())
            .ifPresent(nouns -> found.put(verb.index(), nouns));
      }
    }
    return found;
  }

  /// "told a news conference": what is told and where are one event.
  private static Optional<List<Integer>> audience(
      Sentence sentence, Token verb, Map<Integer, Trigger> named) {
    return Optional.ofNullable(named.get(verb.index()))
        .filter(trigger -> trigger.frame().role("obj").equals(Optional.of(ArgumentRole.recipient)))
        .map(trigger ->
            sentence.dependents(verb.index(), "obj").stream()
                .map(Token::index)
                .filter(noun -> isOfType(named.get(noun), trigger.type()))
                .toList());
  }

  private static boolean isOfType(@Nullable Trigger trigger, EventType type) {
    return trigger != null && trigger.type() == type;
  }

  private List<Integer> nouns(
      Sentence sentence, Token verb, EventEntry entry, Map<Integer, Trigger> named) {
    return sentence.dependents(verb.index()).stream()
        .filter(d ->
            isWithin(entry, d)
                || isPhrase(entry, d, named)
                || isWhole(entry, d, named)
                || isVerb(sentence, entry, d))
        .filter(d ->
            isVerb(sentence, entry, d)
                || entry
                    .objects()
                    .contains(sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT)))
        .map(Dependency::dependent)
        .toList();
  }

  /// "went on strike", but not "checked into rehab", where the noun is a place that one goes to.
  private static boolean isWithin(EventEntry entry, Dependency d) {
    return d.relation().equals("obl:" + entry.suffix())
        && entry.frame().role(entry.suffix()).isEmpty();
  }

  /// "opened fire": a light verb that with its object names another event than the object does.
  private boolean isPhrase(EventEntry entry, Dependency d, Map<Integer, Trigger> named) {
    return d.is("obj")
        && lexicon.is(SupportKind.light, entry.lemma())
        && Optional.ofNullable(named.get(d.dependent()))
            .map(Trigger::type)
            .filter(type -> EventClasses.GENERAL.contains(type) && type != entry.type())
            .isPresent();
  }

  /// "let go": a verb that is a part of the expression.
  private static boolean isVerb(Sentence sentence, EventEntry entry, Dependency d) {
    Token next = sentence.token(d.dependent());
    return d.dependent() == d.governor() + 1
        && next.tag().equals("VB")
        && next.lemma().equals(entry.suffix());
  }

  /// "lost her job": an object that is nobody and names nothing by itself.
  private static boolean isWhole(EventEntry entry, Dependency d, Map<Integer, Trigger> named) {
    return (d.is("obj") || d.is("nsubj:pass"))
        && entry.frame().role("obj").isEmpty()
        && !named.containsKey(d.dependent());
  }
}
