package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.ClaimType;

/// Quotations with a dash and a name behind them: `"We will rebuild." — Ana Torres`.
final class SignedQuotes {
  private static final String DASHES = "―—–-";

  private final Reading reading;
  private final Quotes quotes;
  private final Places places;

  SignedQuotes(Reading reading, Quotes quotes, Places places) {
    this.reading = reading;
    this.quotes = quotes;
    this.places = places;
  }

  List<ClaimNode> find(SpeakerRules speakers) {
    List<ClaimNode> found = new ArrayList<>();
    for (Span quote : quotes.all()) {
      int dash = places.skip(quote.end());
      if (DASHES.indexOf(reading.codePointAt(dash)) >= 0) {
        name(dash).ifPresent(name -> found.add(claim(quote, dash, name, speakers)));
      }
    }
    return found;
  }

  /// The last word of a name that stands alone after the dash.
  private Optional<Word> name(int dash) {
    Optional<Word> first = places.from(dash + 1);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentence(first.get());
    int last = 0;
    for (int i = first.get().token(); i <= sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (token.isProperNoun()) {
        last = i;
      } else if (Character.isLetterOrDigit(token.word().codePointAt(0))) {
        return Optional.empty();
      } else if (last > 0) {
        break;
      }
    }
    return last == 0 ? Optional.empty() : Optional.of(new Word(sentence.index(), last));
  }

  private ClaimNode claim(Span quote, int dash, Word name, SpeakerRules speakers) {
    ClaimNode claim = before(dash, quote);
    speakers.speaker(claim, reading.sentence(name), reading.token(name));
    return claim;
  }

  /// What stands before the dash after which its speaker signs.
  static ClaimNode before(int dash, Span words) {
    return new ClaimNode(
        ClaimType.Quotation,
        Stance.asserted,
        "",
        Optional.of(new Span(dash, dash + 1)),
        List.of(words));
  }
}
