package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.fact.ClaimType;

/// Makes claims of contents: decides how far a content reaches into the quotations beside it, and
/// whether it is one.
final class ClaimMaker {
  private static final double VERBATIM = 0.9;
  private static final Set<String> MEANWHILE =
      Set.of("while", "after", "before", "when", "although", "though");

  private final SpeechLexicon speech;
  private final Quotes quotes;

  ClaimMaker(SpeechLexicon speech, Quotes quotes) {
    this.speech = speech;
    this.quotes = quotes;
  }

  /// The claim that a cue makes of a content; empty where nothing is left of it.
  Optional<ClaimNode> make(Sentence sentence, Token cue, SpeechCue entry, Content content) {
    List<Span> pieces = new ArrayList<>();
    Content kept = withoutTail(sentence, cue, content);
    for (Span piece : kept.pieces(sentence, cue.index())) {
      pieces.add(withQuotes(piece, cue.span()));
    }
    pieces.removeIf(piece -> piece.contains(cue.span()));
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> verbatim =
        pieces.size() == 1 ? verbatim(pieces.getFirst(), cue.span()) : Optional.empty();
    ClaimNode claim =
        new ClaimNode(
            verbatim.isPresent() ? ClaimType.Quotation : ClaimType.Claim,
            entry.stance(),
            cue.lemma(),
            Optional.of(cue.span()),
            verbatim.map(List::of).orElse(pieces));
    if (!content.told().equals(content.tokens())) {
      claim.told(kept.told(sentence, cue.index()));
    }
    claim.root(new Word(sentence.index(), content.head()));
    return Optional.of(claim);
  }

  /// "said prices rise, adding that …": the participle after the comma is the speaker's again; what
  /// an object is, and what happens meanwhile, is told by the article.
  private Content withoutTail(Sentence sentence, Token cue, Content content) {
    boolean object = !content.told().equals(content.tokens());
    int from = Math.max(cue.index(), content.tokens().nextSetBit(1)) + 1;
    for (int i = content.tokens().nextSetBit(from);
        i > 0 && i < sentence.tokens().size();
        i = content.tokens().nextSetBit(i + 1)) {
      if (object && isMeanwhile(sentence, i)) {
        return cut(content, i);
      }
      if (isPause(sentence, i)) {
        Token first = sentence.token(i + 1);
        Token next =
            first.tag().equals("RB") && i + 2 <= sentence.tokens().size()
                ? sentence.token(i + 2)
                : first;
        boolean said = next.tag().equals("VBG") && !speech.verb(next.lemma()).isEmpty();
        boolean aside = object && next.tag().matches("VBG|WDT|WP|WRB");
        if (said || aside || isOtherClause(sentence, i + 1)) {
          return cut(content, i);
        }
      }
    }
    return content;
  }

  /// A comma outside of quotations, or a quotation's end with a comma in it.
  private boolean isPause(Sentence sentence, int token) {
    Token sign = sentence.token(token);
    boolean closing = sign.tag().equals("''") && sentence.token(token - 1).word().equals(",");
    return closing || (sign.word().equals(",") && !quotes.holds(sign.span()));
  }

  private static Content cut(Content content, int token) {
    BitSet kept = content.before(token).tokens();
    BitSet told = (BitSet) content.told().clone();
    told.and(kept);
    return new Content(content.head(), kept, told);
  }

  /// "called the offer a joke while the siege went on".
  private boolean isMeanwhile(Sentence sentence, int mark) {
    Dependency up = sentence.up(mark);
    return up.is("mark")
        && MEANWHILE.contains(sentence.token(mark).lemma())
        && sentence.has(up.governor(), "nsubj")
        && sentence.up(up.governor()).is("advcl")
        && !quotes.holds(sentence.token(mark).span());
  }

  /// ", but prices rose": the article goes on itself.
  private static boolean isOtherClause(Sentence sentence, int conjunction) {
    int head = sentence.up(conjunction).governor();
    return sentence.token(conjunction).lemma().equals("but")
        && head > conjunction
        && sentence.up(head).is("conj")
        && sentence.has(head, "nsubj");
  }

  /// A content that ends or begins within a quotation goes on to the end of it; what is said within
  /// a quotation stays in it.
  private Span withQuotes(Span piece, Span cue) {
    Optional<Span> around =
        quotes.at(cue.begin()).filter(quote -> quote.contains(cue) && quote.overlaps(piece));
    if (around.isPresent()) {
      Span quote = around.get();
      return new Span(Math.max(quote.begin(), piece.begin()), Math.min(quote.end(), piece.end()));
    }
    int begin =
        quotes
            .at(piece.begin())
            .filter(quote -> quote.begin() > cue.end())
            .map(Span::begin)
            .orElse(piece.begin());
    Optional<Span> last = quotes.at(piece.end() - 1);
    int end =
        last.map(quote ->
                quote.begin() > cue.end() || quote.end() < cue.begin() ? quote.end() : piece.end())
            .orElse(piece.end());
    return new Span(begin, Math.max(end, begin + 1));
  }

  /// What of a content is quoted, where that is nearly all of it.
  private Optional<Span> verbatim(Span piece, Span cue) {
    return quotes
        .overlapping(piece)
        .filter(quote -> !quote.contains(cue))
        .filter(quote -> share(quote, piece) >= VERBATIM)
        .findFirst()
        .map(quote ->
            share(piece, quote) >= VERBATIM
                ? quote
                : new Span(
                    Math.max(quote.begin(), piece.begin()), Math.min(quote.end(), piece.end())));
  }

  /// How much of the second lies in the first.
  private static double share(Span first, Span second) {
    int common = Math.min(first.end(), second.end()) - Math.max(first.begin(), second.begin());
    return (double) Math.max(0, common) / (second.end() - second.begin());
  }
}
