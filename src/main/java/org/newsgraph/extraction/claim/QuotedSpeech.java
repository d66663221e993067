package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.fact.ClaimType;

/// Whole quotations with the verb beside them: `"A," she said. "B."`, `She said: "A."`. Where the
/// marks are tells more here than the grammar of a sentence torn apart by them.
///
/// What stands in quotation marks within a sentence of the article's own is no matter here.
final class QuotedSpeech {
  private static final int FARTHEST = 14;

  private final Reading reading;
  private final SpeechLexicon speech;
  private final Quotes quotes;
  private final Places places;
  private final SpeakerRules speakers;
  private final Map<Word, List<Span>> byCue = new LinkedHashMap<>();

  QuotedSpeech(
      Reading reading,
      SpeechLexicon speech,
      Quotes quotes,
      Places places,
      SpeakerRules speakers) {
    this.reading = reading;
    this.speech = speech;
    this.quotes = quotes;
    this.places = places;
    this.speakers = speakers;
  }

  /// Adds the claims and tells which words introduce them.
  Set<Word> find(Claims claims) {
    Optional<Word> last = Optional.empty();
    Span before = new Span(0, 1);
    for (Span quote : quotes.all()) {
      Span previous = before;
      Optional<Word> told = last;
      Optional<Word> cue =
          cueAfter(quote)
              .or(() -> cueBefore(quote, previous))
              .or(() -> told.filter(word -> goesOn(word, previous, quote)));
      cue.ifPresent(word ->
          byCue.computeIfAbsent(word, key -> new ArrayList<>()).add(withSentence(word, quote)));
      last = cue;
      before = quote;
    }
    byCue.forEach((cue, pieces) -> claims.add(claim(cue, pieces)));
    return new HashSet<>(byCue.keySet());
  }

  private ClaimNode claim(Word cue, List<Span> pieces) {
    Token token = reading.token(cue);
    SpeechCue entry = entry(token).orElseThrow();
    boolean verbatim = pieces.stream().allMatch(piece -> quotes.holds(piece));
    ClaimNode claim =
        new ClaimNode(
            verbatim ? ClaimType.Quotation : ClaimType.Claim,
            entry.stance(),
            token.lemma(),
            Optional.of(token.span()),
            pieces);
    Sentence sentence = reading.sentence(cue);
    speakers.subjects(sentence, token).stream()
        .filter(subject -> pieces.stream().noneMatch(piece -> piece.contains(subject.span())))
        .findFirst()
        .or(() -> SpeakerRules.beside(sentence, token))
        .ifPresent(subject -> speakers.speaker(claim, sentence, subject));
    speakers.addressees(claim, sentence, token, entry);
    for (Span piece : pieces) {
      for (Word word : places.in(piece)) {
        speakers.plural(claim, reading.sentence(word), List.of(reading.token(word)));
      }
    }
    places
        .in(pieces.getFirst())
        .stream()
        .filter(word -> reading.sentence(word).up(word.token()).governor() == 0
            || reading.sentence(word).up(word.token()).is("ccomp"))
        .findFirst()
        .ifPresent(claim::root);
    return claim;
  }

  /// `Prices "will rise," she said`: from the beginning of the sentence.
  private Span withSentence(Word cue, Span quote) {
    Optional<Word> first = places.from(quote.begin()).filter(word -> !isWhole(quote));
    return first
        .map(word -> reading.sentence(word).span())
        .filter(sentence -> sentence.begin() < quote.begin())
        .filter(sentence -> reading.token(cue).span().begin() >= quote.end())
        .filter(sentence -> quotes.overlapping(sentence).findFirst().filter(quote::equals).isPresent())
        .map(sentence -> new Span(places.skip(sentence.begin()), quote.end()))
        .orElse(quote);
  }

  private Optional<SpeechCue> entry(Token token) {
    return token.isVerb()
        ? speech.verb(token.lemma()).stream()
            .filter(SpeechCue::takesQuotation)
            .reduce((first, second) -> second)
        : Optional.empty();
  }

  /// `"A," said X`, `"A," X said`, `"A?" X asked`.
  private Optional<Word> cueAfter(Span quote) {
    int sign = reading.codePointAt(quote.end() - 1);
    boolean open = reading.codePointAt(quote.end()) == ',' || ",?!—-–…".indexOf(sign) >= 0;
    Optional<Word> next = open ? firstWord(quote.end()) : Optional.empty();
    if (next.isEmpty() || places.paragraphEnds(quote.end(), reading.token(next.get()).span().begin())) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentence(next.get());
    int limit = limit(quote.end());
    int first = next.get().token();
    if (sentence.token(first).tag().matches("IN|W.*|CC|TO")) {
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
                || SpeakerRules.beside(sentence, token).isPresent();
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

  private Optional<Word> firstWord(int offset) {
    return places
        .from(offset)
        .flatMap(word -> {
          Sentence sentence = reading.sentence(word);
          for (int i = word.token(); i <= sentence.tokens().size(); i++) {
            if (Character.isLetterOrDigit(sentence.token(i).word().codePointAt(0))) {
              return Optional.of(new Word(sentence.index(), i));
            }
          }
          return Optional.empty();
        });
  }

  /// "the man who said it told": a verb that describes the subject.
  private static boolean isWithinPhrase(Sentence sentence, Token verb, int first) {
    int at = verb.index();
    while (sentence.up(at).governor() > 0) {
      if (sentence.up(at).is("acl") && sentence.up(at).governor() >= first) {
        return true;
      }
      at = sentence.up(at).governor();
    }
    return false;
  }

  /// `X said, "A."`, `X said: "A."`, `X said "A."`.
  private Optional<Word> cueBefore(Span quote, Span previous) {
    Optional<Word> last = places.before(quote.begin() - 1);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentence(last.get());
    int sign = places.signBefore(quote.begin());
    boolean apart =
        ".?!".indexOf(sign) >= 0
            || places.paragraphEnds(reading.token(last.get()).span().end(), quote.begin()) && sign != ':';
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
  private boolean isWhole(Span quote) {
    int first = reading.codePointAt(quote.begin());
    return Character.isUpperCase(first) && places.in(quote).size() > 2;
  }

  /// `"A," she said. "B."`: B is hers too; so is what opens the next paragraph where the one before
  /// was not closed.
  private boolean goesOn(Word cue, Span previous, Span quote) {
    boolean nextParagraph = places.paragraphEnds(previous.end(), quote.begin());
    if (nextParagraph) {
      return reading.codePointAt(previous.end()) == '\n' && previous.end() + 4 > quote.begin();
    }
    Token token = reading.token(cue);
    Span sentence = reading.sentence(cue).span();
    boolean between = token.span().begin() >= previous.end() && token.span().end() <= quote.begin();
    boolean sameSentence = quote.begin() < sentence.end();
    boolean follows = places.skip(sentence.end()) >= quote.begin();
    return between && (sameSentence || follows)
        || (places.skip(previous.end()) >= quote.begin());
  }
}
