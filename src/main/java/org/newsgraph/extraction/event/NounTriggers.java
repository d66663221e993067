package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.EventEntry;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.fact.EventType;

/// Tells which event a noun names, and which verb says that it takes place.
final class NounTriggers {
  private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "POS");
  private static final Set<EventType> INCIDENTS =
      Set.of(
          EventType.Accident,
          EventType.Disaster,
          EventType.Shooting,
          EventType.Bombing,
          EventType.Assault);

  private final EventLexicon lexicon;
  private final EntryConditions conditions;
  private final SupportVerbs supports;
  private final VerbTriggers verbs;

  NounTriggers(
      EventLexicon lexicon, EntryConditions conditions, SupportVerbs supports, VerbTriggers verbs) {
    this.lexicon = lexicon;
    this.conditions = conditions;
    this.supports = supports;
    this.verbs = verbs;
  }

  /// A noun, or a gerund used as one: "the killing", "his killing", which the tagger often takes
  /// for a verb.
  static boolean isNominal(Sentence sentence, Token token) {
    boolean gerund =
        token.tag().equals("VBG")
            && token.index() > 1
            && BEFORE_NOUN.contains(sentence.token(token.index() - 1).tag())
            && !sentence.has(token.index(), "obj");
    return token.isNoun() || gerund || isPossessedGerund(sentence, token);
  }

  private static boolean isPossessedGerund(Sentence sentence, Token token) {
    return token.tag().equals("VBG")
        && token.index() > 1
        && sentence.token(token.index() - 1).tag().equals("POS");
  }

  Optional<Trigger> of(Sentence sentence, Token token) {
    boolean modifier = sentence.up(token.index()).relation().equals("compound");
    if (isOfOneself(sentence, token) || isPredicate(sentence, token)) {
      return Optional.empty();
    }
    List<EventEntry> rows = new ArrayList<>();
    sentence.children(token.index()).stream()
        .filter(d -> d.is("compound") || d.is("amod"))
        .map(d ->
            sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT) + " " + token.lemma())
        .forEach(compound -> rows.addAll(lexicon.noun(compound)));
    rows.addAll(lexicon.noun(token.lemma()));
    rows.addAll(lexicon.noun(token.lower()));
    return conditions
        .first(rows, sentence, token)
        .filter(entry -> !modifier || INCIDENTS.contains(entry.type()))
        .map(entry -> trigger(sentence, token, entry));
  }

  /// "self-defence", "self-control": a quality or a right, and no event.
  private static boolean isOfOneself(Sentence sentence, Token noun) {
    return sentence.hasChild(noun.index(), Set.of("self"), "compound");
  }

  /// "was considered a war crime": what somebody thinks that it is.
  private boolean isPredicate(Sentence sentence, Token noun) {
    Dependency own = sentence.up(noun.index());
    Dependency up = own.is("compound") ? sentence.up(own.governor()) : own;
    return up.is("obj")
        && sentence.has(up.governor(), "nsubj:pass")
        && verbs.takesPredicate(sentence, sentence.token(up.governor()));
  }

  private Trigger trigger(Sentence sentence, Token noun, EventEntry entry) {
    Trigger trigger =
        new Trigger(Word.of(sentence, noun), Trigger.Form.noun, entry.type(), entry.frame());
    return supports
        .of(sentence, noun)
        .map(verb -> trigger.supportedBy(Word.of(sentence, verb), lexicon.isCausal(verb.lemma())))
        .orElse(trigger);
  }
}
