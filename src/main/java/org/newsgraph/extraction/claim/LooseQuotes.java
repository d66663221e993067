package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.ClaimType;

/// Gives whole quotations without a cue of their own to the speaker beside them: in the same
/// paragraph, or of the quotation before.
final class LooseQuotes {
  private static final int FEWEST_WORDS = 5;
  private static final int FARTHEST = 300;

  private final Reading reading;
  private final Quotes quotes;
  private final Places places;
  private final Claims claims;
  private final SpeakerRules speakers;
  private final NavigableMap<Integer, ClaimNode> byBegin = new TreeMap<>();

  LooseQuotes(Reading reading, Quotes quotes, Places places, Claims claims, SpeakerRules speakers) {
    this.reading = reading;
    this.quotes = quotes;
    this.places = places;
    this.claims = claims;
    this.speakers = speakers;
    claims.all().stream()
        .filter(claim -> claim.speakerSpan().isPresent() && claim.stance() != Stance.known)
        .forEach(claim -> byBegin.put(claim.content().begin(), claim));
  }

  void attribute() {
    List<ClaimNode> found = new ArrayList<>();
    for (Span quote : quotes.all()) {
      if (isWhole(quote) && !isTold(quote)) {
        neighbour(quote)
            .map(claim -> like(quote, claim))
            .ifPresent(claim -> {
              byBegin.put(claim.content().begin(), claim);
              found.add(claim);
            });
      }
    }
    found.forEach(this::add);
  }

  /// Whether it is made of whole sentences.
  private boolean isWhole(Span quote) {
    int first = reading.codePointAt(quote.begin());
    int last = reading.codePointAt(quote.end() - 1);
    return Character.isUpperCase(first)
        && (".?!…".indexOf(last) >= 0 || reading.codePointAt(quote.end()) == '\n')
        && places.in(quote).size() >= FEWEST_WORDS
        && !isTitle(quote);
  }

  /// "Back to the Sea": every longer word with a capital.
  private boolean isTitle(Span quote) {
    return places.in(quote).stream()
        .map(reading::token)
        .filter(token -> token.word().length() > 3)
        .allMatch(token -> Character.isUpperCase(token.word().codePointAt(0)));
  }

  private boolean isTold(Span quote) {
    return claims
        .around(new Span(quote.begin(), quote.begin() + 1))
        .filter(claim ->
            claim.content().begin() <= quote.begin() && claim.content().end() >= quote.end())
        .isPresent();
  }

  /// The claim nearest before the quotation, or right after it in the paragraph.
  private Optional<ClaimNode> neighbour(Span quote) {
    Optional<ClaimNode> before =
        Optional.ofNullable(byBegin.lowerEntry(quote.begin())).map(java.util.Map.Entry::getValue);
    Optional<ClaimNode> after =
        Optional.ofNullable(byBegin.higherEntry(quote.begin())).map(java.util.Map.Entry::getValue);
    return before
        .filter(claim -> quote.begin() - claim.content().end() < FARTHEST)
        .or(() ->
            after.filter(claim ->
                claim.content().begin() - quote.end() < FARTHEST
                    && !places.paragraphEnds(quote.end(), claim.content().begin())));
  }

  private static ClaimNode like(Span quote, ClaimNode neighbour) {
    ClaimNode claim =
        new ClaimNode(
            ClaimType.Quotation,
            neighbour.stance(),
            neighbour.cue(),
            Optional.empty(),
            List.of(quote));
    claim.speakersOf(neighbour);
    return claim;
  }

  private void add(ClaimNode claim) {
    claims.add(claim);
    for (Word word : places.in(claim.content())) {
      speakers.plural(claim, reading.sentence(word), List.of(reading.token(word)));
    }
  }
}
