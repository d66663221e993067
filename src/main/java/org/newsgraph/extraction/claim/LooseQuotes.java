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
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.ClaimType;

/// Gives quotations without a cue of their own to the speaker beside them: in the same paragraph,
/// or of the quotation before.
final class LooseQuotes {
  private static final int SHORTEST = 20;
  private static final int FARTHEST = 600;

  private final Reading reading;
  private final Entities entities;
  private final List<Span> quotes;
  private final Claims claims;

  LooseQuotes(Reading reading, Entities entities, List<Span> quotes, Claims claims) {
    this.reading = reading;
    this.entities = entities;
    this.quotes = quotes;
    this.claims = claims;
  }

  void attribute() {
    for (Span quote : quotes) {
      boolean told = claims.all().stream().anyMatch(claim -> claim.content().overlaps(quote));
      if (!told && quote.end() - quote.begin() >= SHORTEST) {
        neighbour(quote).ifPresent(claim -> add(quote, claim));
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

  private void add(Span quote, ClaimNode neighbour) {
    ClaimNode claim =
        new ClaimNode(
            ClaimType.Quotation, neighbour.stance(), neighbour.cue(), Optional.empty(), quote);
    neighbour
        .speakerSpan()
        .ifPresent(span -> neighbour.speakers().forEach(speaker -> claim.speaker(speaker, span)));
    claims.add(claim);
    sentence(quote)
        .ifPresent(
            sentence -> new SpeakerRules(entities).plural(claim, sentence, words(sentence, quote)));
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
