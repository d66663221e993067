package org.newsgraph.extraction.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.ClaimType;

/// Gives quotations without a cue of their own to the speaker beside them: in the same paragraph,
/// or of the quotation before.
final class LooseQuotes {
  private static final int SHORTEST = 20;
  private static final int FARTHEST = 600;

  private final Reading reading;
  private final Entities entities;
  private final SpeechLexicon speech;
  private final List<Span> quotes;
  private final Claims claims;

  LooseQuotes(
      Reading reading, Entities entities, SpeechLexicon speech, List<Span> quotes, Claims claims) {
    this.reading = reading;
    this.entities = entities;
    this.speech = speech;
    this.quotes = quotes;
    this.claims = claims;
  }

  void attribute() {
    for (Span quote : quotes) {
      boolean told = claims.all().stream().anyMatch(claim -> claim.content().overlaps(quote));
      if (!told && quote.end() - quote.begin() >= SHORTEST) {
        besideCue(quote)
            .or(() -> neighbour(quote).map(claim -> like(quote, claim)))
            .ifPresent(this::add);
      }
    }
  }

  /// The claim nearest before the quotation, or right after it in the paragraph.
  private Optional<ClaimNode> neighbour(Span quote) {
    return claims.all().stream()
        .filter(claim -> !claim.speakers().isEmpty() && claim.stance() != Stance.known)
        .filter(claim -> distance(claim, quote) < FARTHEST)
        .filter(claim ->
            claim.content().begin() < quote.begin()
                ? distance(claim, quote) < FARTHEST / 2 || !paragraphBetween(claim.content(), quote)
                : !paragraphBetween(quote, claim.content()))
        .min(
            Comparator.comparing((ClaimNode claim) -> claim.content().begin() > quote.begin())
                .thenComparingInt(claim -> distance(claim, quote)));
  }

  private static int distance(ClaimNode claim, Span quote) {
    return claim.content().begin() < quote.begin()
        ? quote.begin() - claim.content().end()
        : claim.content().begin() - quote.end();
  }

  private boolean paragraphBetween(Span first, Span second) {
    for (int i = first.end(); i + 1 < second.begin(); i++) {
      if (reading.codePointAt(i) == '\n' && reading.codePointAt(i + 1) == '\n') {
        return true;
      }
    }
    return false;
  }

  /// A verb of speech in the sentence, whose clause the parser did not find: the nearest before the
  /// quotation.
  private Optional<ClaimNode> besideCue(Span quote) {
    return sentence(quote)
        .flatMap(sentence ->
            sentence.tokens().stream()
                .filter(token -> token.isVerb() && token.span().end() <= quote.begin())
                .filter(token -> !speech.verb(token.lemma()).isEmpty())
                .filter(token -> sentence.has(token.index(), "nsubj"))
                .reduce((first, second) -> second)
                .map(cue -> said(quote, sentence, cue))
                .filter(claim -> !claim.speakers().isEmpty()));
  }

  private ClaimNode said(Span quote, Sentence sentence, Token cue) {
    ClaimNode claim =
        new ClaimNode(
            ClaimType.Quotation,
            speech.verb(cue.lemma()).getFirst().stance(),
            cue.lemma(),
            Optional.of(cue.span()),
            quote);
    new SpeakerRules(entities).speakers(claim, sentence, cue);
    return claim;
  }

  private static ClaimNode like(Span quote, ClaimNode neighbour) {
    ClaimNode claim =
        new ClaimNode(
            ClaimType.Quotation, neighbour.stance(), neighbour.cue(), Optional.empty(), quote);
    neighbour
        .speakerSpan()
        .ifPresent(span -> neighbour.speakers().forEach(speaker -> claim.speaker(speaker, span)));
    return claim;
  }

  private void add(ClaimNode claim) {
    claims.add(claim);
    sentence(claim.content())
        .ifPresent(sentence ->
            new SpeakerRules(entities).plural(claim, sentence, words(sentence, claim.content())));
  }

  private Optional<Sentence> sentence(Span quote) {
    return reading.sentences().stream().filter(s -> s.span().overlaps(quote)).findFirst();
  }

  private static Content words(Sentence sentence, Span quote) {
    java.util.BitSet words = new java.util.BitSet();
    sentence.tokens().stream()
        .filter(t -> quote.contains(t.span()))
        .map(Token::index)
        .forEach(words::set);
    return new Content(0, words);
  }
}
