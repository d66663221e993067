package org.newsgraph.extraction.claim;

import java.util.BitSet;
import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Contents that say what something is held to be: "considered unfair", "was called a rebel".
final class Predicates {
  private Predicates() {}

  /// "a group called the River Fund": a name, and nobody's judgement.
  static boolean isName(Sentence sentence, Token cue) {
    return sentence.up(cue.index()).is("acl")
        && cue.tag().matches("VBN|VBD")
        && sentence.dependents(cue.index(), "obj", "xcomp").stream().anyMatch(Token::isProperNoun)
        && !sentence.has(cue.index(), "nsubj", "nsubj:pass", "obl:agent", "obl:by");
  }

  /// What the object, or the subject of a passive, is called or held to be.
  static Optional<Content> find(Sentence sentence, Token cue) {
    boolean passive = Subjects.isPassive(sentence, cue);
    return sentence.children(cue.index()).stream()
        .filter(d -> d.dependent() > cue.index())
        .filter(d -> d.is("xcomp") || (passive && d.is("obj")))
        .map(d -> Content.below(sentence, d.dependent()))
        .findFirst()
        .map(content -> withSubject(sentence, cue, content));
  }

  /// "The plan was called absurd", "Torres, widely seen as a rebel": with what it is said of, which
  /// the article itself tells of.
  static Content withSubject(Sentence sentence, Token cue, Content content) {
    BitSet words = (BitSet) content.tokens().clone();
    sentence.children(cue.index()).stream()
        .filter(d -> d.is("nsubj:pass") && !sentence.token(d.dependent()).tag().startsWith("W"))
        .forEach(d -> words.or(sentence.below(d.dependent())));
    Dependency up = sentence.up(cue.index());
    if (up.is("acl") && !up.is("acl:relcl") && up.governor() < cue.index()) {
      words.or(name(sentence, up.governor()));
    }
    return new Content(content.head(), words, content.told());
  }

  /// A noun and what stands before it.
  private static BitSet name(Sentence sentence, int noun) {
    BitSet words = sentence.below(noun);
    words.clear(noun + 1, Math.max(noun + 1, words.length()));
    return words;
  }
}
