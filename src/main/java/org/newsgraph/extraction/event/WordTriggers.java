package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.EventEntry;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.fact.EventType;

/// Tells which event a single word names, whatever its part of speech, without a look at the other
/// events of its sentence.
final class WordTriggers {
  private static final Set<EventType> CASUALTIES = Set.of(EventType.Death, EventType.Injury);

  private final EventLexicon lexicon;
  private final EntryConditions conditions;
  private final EmptyWords empty;
  private final NounTriggers nouns;
  private final VerbTriggers verbs;

  WordTriggers(
      Lexicons lexicons,
      Set<Span> cues,
      EntryConditions conditions,
      SupportVerbs supports,
      VerbPhrases phrases) {
    this.lexicon = lexicons.events();
    this.conditions = conditions;
    this.empty = new EmptyWords(lexicon, conditions);
    this.verbs = new VerbTriggers(lexicons, cues, conditions, phrases);
    this.nouns = new NounTriggers(lexicon, conditions, supports, verbs);
  }

  Optional<Trigger> of(Sentence sentence, Token token) {
    if (empty.contains(sentence, token)) {
      return Optional.empty();
    }
    Optional<EventEntry> casualty = casualty(sentence, token);
    if (casualty.isPresent()) {
      return Optional.of(adjective(sentence, token, casualty.get()));
    }
    if (token.tag().equals("NNS") && sentence.has(token.index(), "obj")) {
      return verbs.of(sentence, token);
    }
    if (NounTriggers.isNominal(sentence, token)) {
      return nouns.of(sentence, token);
    }
    // "a US-led offensive": the offensive is the event.
    boolean leads =
        token.lemma().equals("lead")
            && ArgumentFinder.hyphenated(sentence, token.index()).isPresent();
    if (leads) {
      return Optional.empty();
    }
    // "was not binding": a participle after a copula is a quality; "is to be delivered" is none.
    boolean quality =
        token.isVerb()
            && sentence.has(token.index(), "cop")
            && !sentence.has(token.index(), "aux:pass");
    if (token.isVerb() && !quality) {
      return verbs
          .of(sentence, token)
          .filter(verb -> !EmptyWords.isQuality(sentence, verb))
          .or(() -> befallen(sentence, token));
    }
    if (quality || token.tag().equals("JJ")) {
      return conditions
          .first(adjectives(token), sentence, token)
          .map(entry -> adjective(sentence, token, entry));
    }
    return Optional.empty();
  }

  /// "an escaped prisoner": a participle that tells of a noun what befell it or what it did.
  private Optional<Trigger> befallen(Sentence sentence, Token token) {
    Dependency up = sentence.up(token.index());
    return up.is("amod") && up.governor() > token.index()
        ? lexicon.adjective(token.lower()).stream()
            .findFirst()
            .map(entry -> adjective(sentence, token, entry))
        : Optional.empty();
  }

  /// "3 dead, 20 hurt": what a headline says of so many, whatever the tagger takes it for.
  private Optional<EventEntry> casualty(Sentence sentence, Token token) {
    boolean counted =
        token.index() > 1
            && sentence.token(token.index() - 1).tag().equals("CD")
            && !token.isVerb();
    return counted
        ? lexicon.adjective(token.lower()).stream()
            .filter(entry -> CASUALTIES.contains(entry.type()))
            .findFirst()
        : Optional.empty();
  }

  private List<EventEntry> adjectives(Token token) {
    List<EventEntry> rows = lexicon.adjective(token.lemma());
    return rows.isEmpty() ? lexicon.adjective(token.lower()) : rows;
  }

  private static Trigger adjective(Sentence sentence, Token token, EventEntry entry) {
    return new Trigger(
        Word.of(sentence, token), Trigger.Form.adjective, entry.type(), entry.frame());
  }
}
