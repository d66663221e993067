package org.newsgraph.extraction.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.coverage.WordCounts.Standing;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.extraction.lexicon.SupportKind;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.EventType;

/// Counts how many of the verbs and nouns of articles the event lexicon knows, and which classes
/// their events are of. One thread adds articles to it, one after the other.
public final class LexiconCoverage {
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

  /// How nouns end that are made of verbs: "explosion", "arrival", "takeover".
  private static final Pattern EVENT_NOUN =
      Pattern.compile(".{3,}(tion|sion|ment|ance|ence|ing|al|ure|age|out|off|over|down|back|up)");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]+");

  private final EventLexicon events;
  private final SpeechLexicon speech;
  private final NounTypes types;
  private final WordCounts verbs = new WordCounts();
  private final WordCounts nouns = new WordCounts();
  private final Map<EventType, Integer> classes = new EnumMap<>(EventType.class);

  public LexiconCoverage(Lexicons lexicons) {
    events = lexicons.events();
    speech = lexicons.speech();
    types = lexicons.nouns();
  }

  /// Counts the words of an article and the events that it tells.
  public void add(AnnotatedArticle article, ArticleFacts facts) {
    for (Sentence sentence : article.sentences()) {
      sentence.tokens().stream()
          .filter(token -> WORD.matcher(token.word()).matches())
          .forEach(token -> add(sentence, token));
    }
    facts.events().forEach(event -> classes.merge(event.type(), 1, Integer::sum));
  }

  private void add(Sentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.isVerb() && !AUXILIARIES.contains(sentence.up(token.index()).relation())) {
      verbs.add(verb(lemma), lemma);
    } else if (token.isNoun() && !token.isProperNoun()) {
      nouns.add(noun(lemma), lemma);
    }
  }

  private Standing verb(String lemma) {
    if (!events.verb(lemma).isEmpty()) {
      return Standing.event;
    }
    boolean helps =
        !speech.verb(lemma).isEmpty()
            || Stream.of(SupportKind.values()).anyMatch(kind -> events.is(kind, lemma));
    return helps ? Standing.other : Standing.unknown;
  }

  /// A noun looks like the name of an event when it ends like one, or is a verb too ("visit"), and
  /// stands for no person or thing ("government").
  private Standing noun(String lemma) {
    if (!events.noun(lemma).isEmpty()) {
      return Standing.event;
    }
    if (!speech.noun(lemma).isEmpty()) {
      return Standing.other;
    }
    boolean verbal = EVENT_NOUN.matcher(lemma).matches() || !events.verb(lemma).isEmpty();
    return verbal && types.type(lemma).isEmpty() ? Standing.unknown : Standing.plain;
  }

  /// The verbs, auxiliaries left out.
  public WordCounts verbs() {
    return verbs;
  }

  /// The common nouns.
  public WordCounts nouns() {
    return nouns;
  }

  /// How many events of each class the articles tell.
  public Map<EventType, Integer> events() {
    return Collections.unmodifiableMap(classes);
  }
}
