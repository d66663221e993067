package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private final Reading reading;
  private final Quotes quotes;
  private final Places places;
  private final SpeakerRules speakers;
  private final QuoteCues cues;
  private final Map<Word, List<Span>> byCue = new LinkedHashMap<>();

  QuotedSpeech(
      Reading reading, SpeechLexicon speech, Quotes quotes, Places places, SpeakerRules speakers) {
    this.reading = reading;
    this.cues = new QuoteCues(reading, speech, quotes, places, speakers);
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
          cues.after(quote)
              .or(() -> cues.before(quote, previous))
              .or(() -> told.filter(word -> goesOn(word, previous, quote)));
      cue.ifPresent(word ->
          byCue.computeIfAbsent(word, key -> new ArrayList<>()).add(withSentence(word, quote)));
      last = cue;
      before = quote;
    }
    byCue.forEach((cue, pieces) -> claims.add(claim(cue, withClause(cue, pieces))));
    return new HashSet<>(byCue.keySet());
  }

  private ClaimNode claim(Word cue, List<Span> pieces) {
    Token token = reading.token(cue);
    SpeechCue entry = cues.entry(token).orElseThrow();
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
        .or(() -> Subjects.beside(sentence, token))
        .ifPresent(subject -> speakers.speakerWithOthers(claim, sentence, subject));
    speakers.addressees(claim, sentence, token, entry);
    for (Span piece : pieces) {
      for (Word word : places.in(piece)) {
        speakers.plural(claim, reading.sentence(word), List.of(reading.token(word)));
      }
    }
    places.in(pieces.getFirst()).stream()
        .filter(word ->
            reading.sentence(word).up(word.token()).governor() == 0
                || reading.sentence(word).up(word.token()).is("ccomp"))
        .findFirst()
        .ifPresent(claim::root);
    return claim;
  }

  /// `Prices will rise, she said: "We must pay."`: what stands before the verb is hers too.
  private List<Span> withClause(Word cue, List<Span> pieces) {
    Sentence sentence = reading.sentence(cue);
    Token token = reading.token(cue);
    boolean follow = pieces.stream().allMatch(piece -> piece.begin() > token.span().end());
    return (follow ? Insertions.mainClauseBefore(sentence, token) : Optional.<Content>empty())
        .flatMap(content -> Content.span(sentence, content.tokens()))
        .map(span -> Stream.concat(Stream.of(span), pieces.stream()).toList())
        .orElse(pieces);
  }

  /// `Prices "will rise," she said`: from the beginning of the sentence.
  private Span withSentence(Word cue, Span quote) {
    Optional<Word> first = places.from(quote.begin()).filter(word -> !cues.isWhole(quote));
    return first
        .map(word -> reading.sentence(word).span())
        .filter(sentence -> sentence.begin() < quote.begin())
        .filter(sentence -> reading.token(cue).span().begin() >= quote.end())
        .filter(
            sentence -> quotes.overlapping(sentence).findFirst().filter(quote::equals).isPresent())
        .map(sentence -> new Span(places.skip(sentence.begin()), quote.end()))
        .orElse(quote);
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
    return (between && (sameSentence || follows)) || places.skip(previous.end()) >= quote.begin();
  }
}
