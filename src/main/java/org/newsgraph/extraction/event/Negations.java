package org.newsgraph.extraction.event;

import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;

/// Whether a word is negated where it stands: "not", "no longer", "no one died", "without firing",
/// "had no plan".
final class Negations {
  private static final Set<String> DIRECT = Set.of("advmod", "det", "neg", "cc:preconj", "cc");
  private static final Set<String> NEGATING = Set.of("det", "advmod", "amod", "cc:preconj", "cc");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "obj");

  /// "not only treats": it treats.
  private static final Set<String> MERELY = Set.of("only", "just", "merely", "simply", "solely");

  private final FactualityWords words;

  Negations(FactualityWords words) {
    this.words = words;
  }

  boolean on(Sentence sentence, int word) {
    boolean modified =
        sentence.children(word).stream()
            .filter(d -> DIRECT.contains(d.relation()))
            .filter(d -> !d.is("cc") || d.dependent() < word)
            .anyMatch(d -> isNegation(sentence, d.dependent()) || isNoLonger(sentence, d));
    return modified
        || isInstead(sentence, word)
        || isOfNobody(sentence, word)
        || isYetToBe(sentence, word);
  }

  /// "has yet to sign".
  private static boolean isYetToBe(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .filter(d -> d.is("mark") && sentence.token(d.dependent()).tag().equals("TO"))
        .anyMatch(
            d -> d.dependent() > 1 && sentence.token(d.dependent() - 1).lower().equals("yet"));
  }

  private boolean isNegation(Sentence sentence, int token) {
    return words.is(Kind.negation, sentence.token(token).lower())
        && !(token < sentence.tokens().size()
            && MERELY.contains(sentence.token(token + 1).lower()));
  }

  private boolean isNoLonger(Sentence sentence, Dependency d) {
    return d.dependent() > 1
        && sentence.token(d.dependent()).lower().equals("longer")
        && sentence.token(d.dependent() - 1).lower().equals("no");
  }

  /// "without firing", "instead of firing", "rather than fire".
  private boolean isInstead(Sentence sentence, int word) {
    boolean ratherThan =
        word > 2
            && sentence.token(word - 1).lower().equals("than")
            && words.is(Kind.instead, sentence.token(word - 2).lower());
    return ratherThan
        || sentence.children(word).stream()
            .filter(d -> (d.is("mark") || d.is("case") || d.is("cc")) && d.dependent() < word)
            .anyMatch(d -> words.is(Kind.instead, sentence.token(d.dependent()).lower()));
  }

  /// "no Americans died", "no one was hurt", "hurt nobody", "had no plan".
  private boolean isOfNobody(Sentence sentence, int verb) {
    return sentence.token(verb).isVerb()
        && sentence.children(verb).stream()
            .filter(d -> SUBJECTS.contains(d.relation()))
            .anyMatch(d -> isNobody(sentence, d.dependent()));
  }

  private boolean isNobody(Sentence sentence, int noun) {
    return words.is(Kind.nobody, sentence.token(noun).lower())
        || sentence.children(noun).stream()
            .filter(c -> NEGATING.contains(c.relation()))
            .anyMatch(c ->
                sentence.token(c.dependent()).lower().equals("no")
                    || sentence.token(c.dependent()).lower().equals("neither"));
  }
}
