package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Mends noun phrases of which a noun was read as a verb: of "a U.S. drone strike" the strike is
/// the head, the drone what it is made with, and the United States whose it is.
final class NounPhraseRepair {
  private static final Set<String> BARE_VERB = Set.of("VB", "VBP");
  private static final Set<String> BEFORE_HEAD =
      Set.of("case", "det", "nmod:poss", "mark", "cc", "nummod", "amod", "compound");

  private final Sentence sentence;
  private final MendedSentence mended;

  private NounPhraseRepair(Sentence sentence) {
    this.sentence = sentence;
    this.mended = new MendedSentence(sentence);
  }

  /// The sentence with mended noun phrases: itself where nothing was wrong.
  static Sentence mend(Sentence sentence) {
    List<Token> misread =
        sentence.tokens().stream()
            .filter(token -> isModifier(sentence, token) || isObject(sentence, token))
            .toList();
    List<Dependency> inverted =
        sentence.tree().stream().filter(d -> isInverted(sentence, d)).toList();
    return misread.isEmpty() && inverted.isEmpty()
        ? sentence
        : new NounPhraseRepair(sentence).mend(misread, inverted);
  }

  /// "a loss of $2 million", the sum hung below the preposition.
  private static boolean isInverted(Sentence sentence, Dependency d) {
    if (!d.relation().equals("dep") || d.governor() == 0 || d.dependent() < d.governor()) {
      return false;
    }
    Token phrase = sentence.token(d.dependent());
    Dependency up = sentence.up(d.governor());
    return sentence.token(d.governor()).tag().equals("IN")
        && (phrase.isNoun() || phrase.tag().equals("$"))
        && Set.of("acl", "dep", "advcl").contains(up.relation())
        && up.governor() > 0
        && up.governor() < d.governor()
        && sentence.children(d.governor()).stream()
            .allMatch(child -> child.equals(d) || child.is("punct") || child.is("advmod"));
  }

  private void upright(Dependency d) {
    int preposition = d.governor();
    int governor = sentence.up(preposition).governor();
    String relation = sentence.token(governor).isVerb() ? "obl" : "nmod";
    String enhanced = relation + ":" + sentence.token(preposition).lemma();
    mended.tie(d.dependent(), governor, relation, enhanced);
    mended.tie(preposition, d.dependent(), "case");
  }

  /// No finite verb is an adjective of the noun right after it.
  private static boolean isModifier(Sentence sentence, Token token) {
    Dependency up = sentence.up(token.index());
    return BARE_VERB.contains(token.tag())
        && up.relation().equals("amod")
        && up.governor() == token.index() + 1
        && sentence.token(up.governor()).isNoun()
        && sentence.children(token.index()).isEmpty();
  }

  /// "shot down a drone": what an article stands before is a noun.
  private static boolean isObject(Sentence sentence, Token token) {
    Dependency up = sentence.up(token.index());
    return BARE_VERB.contains(token.tag())
        && (up.is("obj") || up.is("obl") || up.is("nmod") || up.is("nsubj"))
        && sentence.children(token.index()).stream()
            .anyMatch(d -> d.relation().equals("det") && d.dependent() < token.index());
  }

  private Sentence mend(List<Token> misread, List<Dependency> inverted) {
    inverted.forEach(this::upright);
    for (Token token : misread) {
      mended.tag(token, "NN");
      if (!isModifier(sentence, token)) {
        continue;
      }
      int noun = token.index() + 1;
      mended.tie(token.index(), noun, "compound");
      Dependency up = sentence.up(noun);
      boolean below =
          up.relation().equals("dep")
              && up.governor() == token.index() - 1
              && sentence.token(up.governor()).isProperNoun();
      if (below) {
        raise(noun, up.governor());
      }
    }
    return mended.sentence();
  }

  /// Puts the noun in the place of the name before it, and the name below the noun.
  private void raise(int noun, int name) {
    mended.raise(noun, name, d -> raised(d, noun, name));
    mended.tie(name, noun, "compound");
  }

  private Dependency raised(Dependency d, int noun, int name) {
    if (d.dependent() == name) {
      return new Dependency(d.governor(), d.relation(), noun);
    }
    boolean ofPhrase =
        d.governor() == name
            && d.dependent() != noun
            && (d.dependent() > noun || BEFORE_HEAD.contains(d.relation()))
            && !(d.dependent() == name - 1 && d.relation().equals("compound"));
    return ofPhrase ? new Dependency(noun, d.relation(), d.dependent()) : d;
  }
}
