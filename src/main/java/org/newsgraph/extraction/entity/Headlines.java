package org.newsgraph.extraction.entity;

import java.util.regex.Pattern;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.AnaphorNouns;

/// What a headline names without an article, the first sentences name again with one: "Jury finds
/// Torres guilty", "A jury in Lima found".
public final class Headlines {
  private static final int OPENING = 5;

  /// What a sentence of a report ends with; a colon comes before what is said.
  private static final Pattern CLOSED = Pattern.compile("[.!?:;…)\\]\"”’'»]+|-R[RS]B-");

  private final Reading reading;
  private final AnaphorNouns anaphors;

  Headlines(Reading reading, AnaphorNouns anaphors) {
    this.reading = reading;
    this.anaphors = anaphors;
  }

  /// Whether a sentence is a headline: nothing closes it.
  public static boolean isHeadline(Sentence sentence) {
    return !CLOSED.matcher(sentence.tokens().getLast().word()).matches();
  }

  /// Whether a noun with "a" stands where the story of the headline begins.
  boolean isTaken(Sentence sentence, Token noun) {
    return sentence.index() > 0
        && sentence.index() < OPENING
        && isIntroduced(sentence, noun)
        && !isHeadline(sentence)
        && !isApart(sentence, noun);
  }

  /// Whether only headlines have mentioned something.
  boolean isOnlyThere(EntityNode node) {
    return !node.isNamed()
        && node.mentions().stream()
            .map(mention -> reading.sentenceAt(mention.begin()))
            .allMatch(sentence -> sentence.index() < OPENING && isHeadline(sentence));
  }

  /// "a man".
  static boolean isIntroduced(Sentence sentence, Token noun) {
    return !noun.isPlural()
        && sentence.children(noun.index()).stream()
            .anyMatch(d -> d.is("det") && sentence.token(d.dependent()).lemma().equals("a"));
  }

  /// "another man".
  boolean isApart(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
        .anyMatch(d -> anaphors.isApart(sentence.token(d.dependent()).lower()));
  }
}
