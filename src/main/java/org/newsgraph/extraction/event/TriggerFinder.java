package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.SupportKind;

/// Finds the words of a sentence that name events.
final class TriggerFinder {
  private static final Set<String> FUNCTION_WORDS =
      Set.of("aux", "aux:pass", "cop", "case", "mark", "fixed", "det");
  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "get", "go", "let", "need", "dare", "use", "keep", "help");
  private static final Set<String> ASKING = Set.of("WRB", "WP", "WDT");
  private static final int LONGEST_HEADING = 10;

  private final EventLexicon lexicon;
  private final Entities entities;
  private final WordTriggers words;
  private final SupportVerbs supports;
  private final VerbPhrases phrases;
  private final Documents documents;

  /// @param cues where the cues of claims stand: they introduce what is said, and name an event
  ///   only where the table of speech says so
  TriggerFinder(Reading reading, Lexicons lexicons, Entities entities, Set<Span> cues) {
    this.lexicon = lexicons.events();
    this.entities = entities;
    EntryConditions conditions = new EntryConditions(lexicon, entities, domains(reading, lexicons));
    this.supports = new SupportVerbs(lexicon);
    this.phrases = new VerbPhrases(lexicon, conditions);
    this.documents = new Documents(lexicons.nouns(), cues);
    this.words = new WordTriggers(lexicons, cues, conditions, supports, phrases);
  }

  private static Set<String> domains(Reading reading, Lexicons lexicons) {
    return lexicons
        .domains()
        .of(
            reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::lemma));
  }

  List<Trigger> find(Sentence sentence) {
    if (isAskedHeading(sentence)) {
      return List.of();
    }
    Map<Integer, Trigger> named = new LinkedHashMap<>();
    for (Token token : sentence.tokens()) {
      if (!isFunctionWord(sentence, token) && !isName(sentence, token)) {
        words.of(sentence, token).ifPresent(trigger -> named.put(token.index(), trigger));
      }
    }
    Map<Integer, List<Integer>> expressions = phrases.nouns(sentence, named);
    // "went on strike" is a strike; a list or leave on which somebody is put is no event.
    expressions.replaceAll((verb, nouns) ->
        nouns.stream()
            .filter(noun -> named.containsKey(noun) || supports.doesItsObject(sentence, verb, noun))
            .toList());
    expressions.values().forEach(nouns -> nouns.forEach(named::remove));
    AbsorbedVerbs absorbed = new AbsorbedVerbs(sentence, named, supports);
    return named.values().stream()
        .filter(trigger -> !isWithinAnother(sentence, trigger, named))
        .filter(trigger -> !isSupport(sentence, trigger, named))
        .filter(trigger -> !absorbed.contains(trigger))
        .map(absorbed::supported)
        .filter(trigger -> !documents.isThing(sentence, trigger))
        .filter(trigger -> !Participles.qualifies(sentence, trigger))
        .map(trigger -> trigger.with(beside(sentence, trigger, expressions)))
        .toList();
  }

  /// A word that serves another: no verb that the parser takes for an auxiliary, as in headlines
  /// ("26 men arrested").
  private static boolean isFunctionWord(Sentence sentence, Token token) {
    Dependency up = sentence.up(token.index());
    return FUNCTION_WORDS.contains(up.relation())
        && !(up.is("aux") && token.isVerb() && !AUXILIARIES.contains(token.lemma()));
  }

  /// The "bomb" of a bomb attack: the head tells the event.
  private static boolean isWithinAnother(
      Sentence sentence, Trigger trigger, Map<Integer, Trigger> named) {
    Dependency up = sentence.up(trigger.word().token());
    return trigger.form() == Trigger.Form.noun && up.is("compound") && isNoun(named, up.governor());
  }

  /// Whether a verb only says that another word's event takes place, begins or is tried.
  private boolean isSupport(Sentence sentence, Trigger trigger, Map<Integer, Trigger> named) {
    if (trigger.form() != Trigger.Form.verb) {
      return false;
    }
    Token verb = sentence.token(trigger.word().token());
    boolean empty =
        supports.isEmpty(sentence, verb, named::containsKey) && !phrases.isSpecial(sentence, verb);
    return empty
        || (!supports.namesAnother(sentence, verb)
            && supports.supportsNoun(sentence, verb, index -> isNoun(named, index)));
  }

  private static boolean isNoun(Map<Integer, Trigger> named, int index) {
    Trigger trigger = named.get(index);
    return trigger != null && trigger.form() == Trigger.Form.noun;
  }

  /// The words that name the event together with its word: verbs, and the noun of an expression
  /// ("went on strike").
  private List<Word> beside(
      Sentence sentence, Trigger trigger, Map<Integer, List<Integer>> expressions) {
    List<Token> together =
        new ArrayList<>(supports.phases(sentence, sentence.token(trigger.carrier().token())));
    trigger
        .support()
        .map(word -> sentence.token(word.token()))
        .filter(verb -> !lexicon.is(SupportKind.state, verb.lemma()))
        .filter(verb -> !trigger.caused() || lexicon.is(SupportKind.light, verb.lemma()))
        .filter(verb -> !supports.namesAnother(sentence, verb))
        .ifPresent(together::add);
    expressions
        .getOrDefault(trigger.word().token(), List.of())
        .forEach(noun -> together.add(sentence.token(noun)));
    return together.stream().map(word -> Word.of(sentence, word)).toList();
  }

  /// "What does the letter say?", "How it came about": a heading that asks tells nothing.
  private static boolean isAskedHeading(Sentence sentence) {
    Token last = sentence.tokens().getLast();
    boolean open = last.word().equals("?") || Character.isLetterOrDigit(last.word().codePointAt(0));
    return open
        && sentence.tokens().size() <= LONGEST_HEADING
        && ASKING.contains(sentence.token(1).tag());
  }

  private boolean isName(Sentence sentence, Token token) {
    return token.isProperNoun()
        && entities.at(Word.of(sentence, token)).filter(EntityNode::isNamed).isPresent();
  }
}
