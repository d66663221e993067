package org.newsgraph.extraction.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.SpeechLexicon;

/// Finds the verb beside a whole quotation that introduces it.
final class QuoteCues {
  private static final int FARTHEST = 14;

  private final Reading reading;
  private final SpeechLexicon speech;
  private final Quotes quotes;
  private final Places places;
  private final SpeakerRules speakers;

  QuoteCues(
      Reading reading, SpeechLexicon speech, Quotes quotes, Places places, SpeakerRules speakers) {
    this.reading = reading;
    this.speech = speech;
    this.quotes = quotes;
    this.places = places;
    this.speakers = speakers;
  }

  /// How a word introduces a quotation, if it does.
  Optional<SpeechCue> entry(Token token) {
    return token.isVerb()
        ? speech.verb(token.lemma()).stream()
            .filter(SpeechCue::takesQuotation)
            .reduce((first, second) -> second)
        : Optional.empty();
  }

  /// `"A," said X`, `"A," X said`, `"A?" X asked`.
  Optional<Word> after(Span quote) {
    int sign = reading.codePointAt(quote.end() - 1);
    boolean open = reading.codePointAt(quote.end()) == ',' || ",?!—-–…".indexOf(sign) >= 0;
    Optional<Word> next = open ? firstWord(quote.end()) : Optional.empty();
    if (next.isEmpty()
        || places.paragraphEnds(quote.end(), reading.token(next.get()).span().begin())) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentence(next.get());
    int limit = limit(quote.end());
    int first = next.get().token();
    // `"A," adding, "B"`: the participle introduces what follows it.
    if (sentence.token(first).tag().matches("IN|W.*|CC|TO|VBG")) {
      return Optional.empty();
    }
    for (int i = first; i <= sentence.tokens().size() && i < first + 40; i++) {
      Token token = sentence.token(i);
      if (token.span().begin() >= limit) {
        return Optional.empty();
      }
      if (entry(token).isPresent() && !isWithinPhrase(sentence, token, first)) {
        boolean inverted = i == first;
        boolean subject =
            sentence.dependents(i, "nsubj").stream().anyMatch(s -> s.index() >= first)
                || Subjects.beside(sentence, token).isPresent();
        if (inverted || subject) {
          return Optional.of(new Word(sentence.index(), i));
        }
      }
    }
    return Optional.empty();
  }

  /// Where the next quotation begins, a nickname left out.
  private int limit(int offset) {
    Optional<Span> next = quotes.after(offset);
    while (next.filter(span -> places.in(span).size() == 1).isPresent()) {
      next = next.flatMap(span -> quotes.after(span.end()));
    }
    return next.map(Span::begin).orElse(Integer.MAX_VALUE);
  }

  /// The first word from an offset on, in the sentence there or the next.
  private Optional<Word> firstWord(int offset) {
    Optional<Word> next = places.from(places.skip(offset));
    while (next.filter(word -> isSign(reading.token(word))).isPresent()) {
      next = next.flatMap(word -> places.from(reading.token(word).span().end()));
    }
    return next;
  }

  private static boolean isSign(Token token) {
    return !Character.isLetterOrDigit(token.word().codePointAt(0));
  }

  /// "the man who said it told": a verb that describes the subject.
  private static boolean isWithinPhrase(Sentence sentence, Token verb, int first) {
    return Stream.concat(Stream.of(verb.index()), sentence.above(verb.index()).stream())
        .map(sentence::up)
        .anyMatch(up -> up.is("acl") && up.governor() >= first);
  }

  /// `X said, "A."`, `X said: "A."`, `X said "A."`.
  Optional<Word> before(Span quote, Span previous) {
    Optional<Word> last = places.before(quote.begin() - 1);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentence(last.get());
    int sign = places.signBefore(quote.begin());
    boolean apart =
        ".?!".indexOf(sign) >= 0
            || (places.paragraphEnds(reading.token(last.get()).span().end(), quote.begin())
                && sign != ':');
    int to = last.get().token();
    int steps = sign == ':' ? 60 : sign == ',' ? FARTHEST : 2;
    for (int i = to; i > 0 && i > to - steps && !apart; i--) {
      Token token = sentence.token(i);
      if (token.span().begin() < previous.end()) {
        return Optional.empty();
      }
      boolean subject = !speakers.subjects(sentence, token).isEmpty();
      if (subject && entry(token).isPresent() && (isWhole(quote) || sign == ':')) {
        return Optional.of(new Word(sentence.index(), i));
      }
    }
    return Optional.empty();
  }

  /// Whether a quotation begins like a sentence.
  boolean isWhole(Span quote) {
    int first = reading.codePointAt(quote.begin());
    return Character.isUpperCase(first) && places.in(quote).size() > 2;
  }
}
