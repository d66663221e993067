package org.newsgraph.extraction.claim;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.ClaimType;

/// A name, a colon and what is said: headlines such as "Torres: Talks go on" or "Talks go on:
/// Torres", and the lines of a transcript.
final class HeadlineClaims {
  private static final int LONGEST_NAME = 5;
  private static final Set<String> SOURCES = Set.of("poll", "survey", "study", "report");

  private final Reading reading;
  private final Places places;
  private final Supplier<Set<String>> words = Suppliers.memoize(this::words);

  HeadlineClaims(Reading reading, Places places) {
    this.reading = reading;
    this.places = places;
  }

  /// The words of the article as they stand.
  private Set<String> words() {
    return reading.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::word)
        .collect(Collectors.toSet());
  }

  List<ClaimNode> find(SpeakerRules speakers) {
    List<ClaimNode> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      boolean headline = sentence.index() == 0;
      if (headline || startsParagraph(sentence)) {
        colon(sentence, headline)
            .ifPresent(colon -> claim(sentence, colon, speakers).ifPresent(found::add));
      }
    }
    return found;
  }

  private boolean startsParagraph(Sentence sentence) {
    return sentence.index() > 0
        && places.paragraphEnds(
            reading.sentences().get(sentence.index() - 1).span().end(), sentence.span().begin());
  }

  /// The colon after a name; in a transcript the name is all in capitals.
  private static Optional<Token> colon(Sentence sentence, boolean headline) {
    for (Token token : sentence.tokens()) {
      if (token.word().equals(":")) {
        return Optional.of(token).filter(t -> t.index() > 1);
      }
      boolean name =
          token.isNoun()
              || token.tag().matches("[\"'`.,]+|JJ|POS|-LRB-|-RRB-")
              || (headline && token.tag().matches("DT|CD|IN"));
      boolean fits = headline || isMark(token) || isCapitals(token.word());
      if (!name || !fits || token.index() > LONGEST_NAME) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(Token token) {
    return token.word().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1
        && word.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
  }

  private Optional<ClaimNode> claim(Sentence sentence, Token colon, SpeakerRules speakers) {
    Optional<Token> name =
        sentence.tokens().stream()
            .filter(token -> token.index() < colon.index() && token.isNoun())
            .reduce((first, second) -> second);
    int begin = colon.span().end();
    int end = end(sentence);
    while (begin < end && Character.isWhitespace(reading.codePointAt(begin))) {
      begin++;
    }
    if (name.isEmpty() || end - begin < 12) {
      return Optional.empty();
    }
    ClaimNode claim =
        new ClaimNode(
            ClaimType.Claim,
            Stance.asserted,
            "",
            Optional.of(colon.span()),
            List.of(new Span(begin, end)));
    speakers.speaker(claim, sentence, name.get());
    boolean said = !claim.speakers().isEmpty() && !isMatter(claim, name.get());
    return said ? Optional.of(claim) : Optional.empty();
  }

  /// "Harbour strike: What we know": a matter, and nobody who speaks. What the article writes small
  /// elsewhere is no name.
  private boolean isMatter(ClaimNode claim, Token name) {
    String small = name.lower();
    return claim.speakers().stream().noneMatch(EntityNode::isAnimate)
        && !SOURCES.contains(small)
        && words.get().contains(small);
  }

  /// The end of the paragraph that a sentence begins.
  private int end(Sentence first) {
    int end = first.span().end();
    for (int i = first.index() + 1; i < reading.sentences().size(); i++) {
      Span next = reading.sentences().get(i).span();
      if (places.paragraphEnds(end, next.begin())) {
        return end;
      }
      end = next.end();
    }
    return end;
  }
}
