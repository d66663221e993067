package org.newsgraph.extraction.claim;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.SpeechCue;
import org.newsgraph.extraction.lexicon.Stance;

/// What a verb of speech introduces by the order of the words, where the parser has not seen the
/// clause: "Prices rise, the bank said", "She said prices of grain rise".
final class WordOrder {
  private static final Set<Stance> TELLING = Set.of(Stance.asserted, Stance.known, Stance.believed);
  static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "i", "we", "it");

  private WordOrder() {}

  static Optional<Content> find(Sentence sentence, Token cue, SpeechCue entry) {
    if (!TELLING.contains(entry.stance()) || !entry.takesQuotation() || !isFinite(cue)) {
      return afterThat(sentence, cue);
    }
    return afterThat(sentence, cue)
        .or(() -> Insertions.around(sentence, cue))
        .or(() -> before(sentence, cue, entry))
        .or(() -> after(sentence, cue, entry));
  }

  private static boolean isFinite(Token cue) {
    return FINITE.contains(cue.tag()) || cue.tag().matches("VBN|VBG");
  }

  /// "told the host of the show that …".
  private static Optional<Content> afterThat(Sentence sentence, Token cue) {
    for (int i = cue.index() + 1; i <= sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (token.lemma().equals("that") && token.tag().equals("IN")) {
        return Optional.of(content(sentence, i + 1, end(sentence, cue)))
            .filter(content -> hasFinite(sentence, content.tokens()));
      }
      boolean other = FINITE.contains(token.tag()) || token.tag().equals("VBG");
      boolean passed = sentence.below(cue.index()).get(i) && !other && !isComma(token);
      if (!passed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "Prices rise, the bank said", "Prices rise, said the bank": what stands before the comma, and
  /// what goes on after the next.
  private static Optional<Content> before(Sentence sentence, Token cue, SpeechCue entry) {
    int first = Insertions.firstOfCue(sentence, cue);
    boolean transitive =
        entry.takesObject() && first < cue.index() && sentence.has(cue.index(), "obj");
    if (isParticiple(sentence, cue)
        || transitive
        || first < 4
        || !isComma(sentence.token(first - 1))
        || isAfterSubject(sentence, cue, first)
        || goesOn(sentence, cue)) {
      return Optional.empty();
    }
    BitSet words = new BitSet();
    words.set(1, first - 1);
    if (!hasFinite(sentence, words)) {
      return Optional.empty();
    }
    words.or(Insertions.goingOn(sentence, cue));
    return Optional.of(new Content(head(sentence, words), words));
  }

  /// "Chad had not, as of Monday, announced": what stands before the comma is no clause but the
  /// beginning of its own.
  private static boolean isAfterSubject(Sentence sentence, Token cue, int first) {
    return first == cue.index()
        && sentence.children(cue.index()).stream()
            .filter(d -> d.is("aux"))
            .anyMatch(d -> d.dependent() < first);
  }

  /// "said prices rise, arguing that …", "a view echoed by others": it introduces what follows it,
  /// if anything.
  private static boolean isParticiple(Sentence sentence, Token cue) {
    boolean bare = sentence.children(cue.index()).stream().noneMatch(d -> d.is("aux"));
    boolean describing = cue.tag().equals("VBN") && sentence.up(cue.index()).is("acl");
    return bare && (describing || cue.tag().equals("VBG"));
  }

  /// Whether a clause follows the verb.
  private static boolean goesOn(Sentence sentence, Token cue) {
    for (int i = cue.index() + 1; i <= sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (isComma(token)) {
        return false;
      }
      int verb = sentence.up(i).is("aux") ? sentence.up(i).governor() : i;
      boolean relative = sentence.up(verb).is("acl") || sentence.up(verb).is("advcl");
      if (FINITE.contains(token.tag()) && !relative && verb != cue.index()) {
        return true;
      }
    }
    return false;
  }

  /// "She said prices of grain rise".
  private static Optional<Content> after(Sentence sentence, Token cue, SpeechCue entry) {
    boolean spokenTo =
        entry.frame().role("obj").filter(role -> role.name().equals("recipient")).isPresent();
    boolean followed =
        cue.tag().equals("VBG")
            || sentence.dependents(cue.index(), "nsubj").stream()
                .anyMatch(s -> s.index() < cue.index());
    if (!followed) {
      return Optional.empty();
    }
    for (int i = cue.index() + 1; i <= sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      boolean subject =
          spokenTo
              ? NOMINATIVE.contains(token.word().toLowerCase(java.util.Locale.ROOT))
                  && i > cue.index() + 1
              : token.tag().matches("DT|PRP|PRP\\$|NN.*|JJ.*|CD|EX|VBG|WP|WRB")
                  && token.ner().matches("(?!DATE|TIME).*");
      if (subject) {
        return Optional.of(content(sentence, i, end(sentence, cue)))
            .filter(content -> clauseBegins(sentence, content.tokens()));
      }
      boolean passed =
          spokenTo
              ? !FINITE.contains(token.tag()) && !isComma(token)
              : token.tag().matches("RB|``") || token.ner().matches("DATE|TIME");
      if (!passed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// A finite verb before the first comma.
  private static boolean clauseBegins(Sentence sentence, BitSet words) {
    for (int i = words.nextSetBit(1); i > 0; i = words.nextSetBit(i + 1)) {
      if (FINITE.contains(sentence.token(i).tag())) {
        return true;
      }
      if (isComma(sentence.token(i))) {
        return isAside(sentence, words, i);
      }
    }
    return false;
  }

  /// "She said the plan, made in haste, has failed".
  private static boolean isAside(Sentence sentence, BitSet words, int comma) {
    for (int i = words.nextSetBit(comma + 1); i > 0; i = words.nextSetBit(i + 1)) {
      if (isComma(sentence.token(i))) {
        int next = words.nextSetBit(i + 1);
        return next > 0
            && next <= sentence.tokens().size()
            && FINITE.contains(sentence.token(next).tag());
      }
    }
    return false;
  }

  static boolean hasFinite(Sentence sentence, BitSet words) {
    return words.stream().anyMatch(i -> FINITE.contains(sentence.token(i).tag()));
  }

  /// The end of the sentence, of the relative clause in which the verb stands, or of the participle
  /// before the clause on which it depends: "Claiming the vote was rigged, she …".
  private static int end(Sentence sentence, Token cue) {
    Dependency up = sentence.up(cue.index());
    boolean before = up.is("advcl") && up.governor() > cue.index();
    int size = Insertions.endBeforeSaying(sentence, cue);
    return up.is("acl") || before ? Math.min(size, sentence.below(cue.index()).length() - 1) : size;
  }

  private static Content content(Sentence sentence, int first, int last) {
    BitSet words = new BitSet();
    words.set(first, Math.max(first, last + 1));
    return new Content(head(sentence, words), words);
  }

  /// The word of these that the others depend on.
  private static int head(Sentence sentence, BitSet words) {
    return words.stream()
        .filter(i -> i <= sentence.tokens().size())
        .filter(i -> !words.get(sentence.up(i).governor()))
        .filter(i -> sentence.token(i).isVerb())
        .findFirst()
        .orElse(words.nextSetBit(1));
  }

  static boolean isComma(Token token) {
    return token.word().matches("[,—–-]+");
  }
}
