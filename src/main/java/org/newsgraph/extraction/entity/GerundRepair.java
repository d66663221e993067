package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Token;

/// Mends clauses with a gerund that the parser did not see.
///
/// - "by closing ports", "stop testing missiles": a gerund, read as an adjective of its own object;
/// - "The killing raised tensions": a finite verb after a nominal gerund, read as an adjective of
///   its own object.
final class GerundRepair {
  private static final Set<String> PHASES =
      Set.of("start", "begin", "stop", "keep", "continue", "cease", "finish", "quit", "resume");
  private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "POS");

  private final MendedSentence sentence;

  GerundRepair(MendedSentence sentence) {
    this.sentence = sentence;
  }

  /// Mends what is wrong with a word.
  void mend(Token token) {
    gerund(token);
    finiteVerb(token);
  }

  private void gerund(Token token) {
    Optional<Dependency> up = sentence.up(token.index());
    boolean misread =
        up.isPresent()
            && token.tag().equals("VBG")
            && up.get().relation().equals("amod")
            && token.index() > 1
            && (sentence.token(token.index() - 1).tag().equals("IN") || isPhase(token.index() - 1))
            && up.get().governor() > token.index();
    if (!misread) {
      return;
    }
    int object = up.get().governor();
    if (isPhase(token.index() - 1)) {
      sentence.move(token.index(), token.index() - 1, "xcomp");
      sentence.move(object, token.index(), "obj");
      return;
    }
    Dependency above = sentence.up(object).orElseGet(() -> new Dependency(0, "root", object));
    String preposition = sentence.token(token.index() - 1).lemma();
    boolean ofNoun = above.governor() > 0 && sentence.token(above.governor()).isNoun();
    String relation = ofNoun ? "acl" : "advcl";
    sentence.move(token.index(), above.governor(), relation, relation + ":" + preposition);
    sentence.move(object, token.index(), "obj");
    sentence.move(token.index() - 1, token.index(), "mark");
    takeOver(above.governor(), token.index(), object);
    fromObject(object, token.index());
  }

  /// "stop testing missiles", whose object was read as "missiles".
  private boolean isPhase(int verb) {
    return PHASES.contains(sentence.token(verb).lemma())
        && sentence.token(verb).isVerb()
        && sentence.up(verb + 2).filter(d -> d.governor() == verb && d.is("obj")).isPresent();
  }

  /// What stands after the object belongs to the gerund, not to the verb above it.
  private void takeOver(int above, int gerund, int object) {
    List<Dependency> after =
        sentence
            .children(above)
            .filter(d -> above > 0 && d.dependent() > object && d.relation().equals("obl"))
            .toList();
    for (Dependency d : after) {
      String enhanced = sentence.enhanced(above, d.dependent()).orElse("obl");
      sentence.move(d.dependent(), gerund, "obl", enhanced);
    }
  }

  private void fromObject(int object, int gerund) {
    List<Dependency> marks =
        sentence
            .children(object)
            .filter(d -> d.relation().equals("case") && d.dependent() < gerund)
            .toList();
    marks.forEach(d -> sentence.move(d.dependent(), gerund, "mark"));
  }

  private void finiteVerb(Token verb) {
    Optional<Dependency> up = sentence.up(verb.index());
    int before = verb.index() - 1;
    while (before > 0 && sentence.token(before).tag().equals("RB")) {
      before--;
    }
    boolean misread =
        up.isPresent()
            && verb.tag().equals("VBN")
            && up.get().relation().equals("amod")
            && up.get().governor() > verb.index()
            && before > 1
            && sentence.token(before).tag().equals("VBG")
            && BEFORE_NOUN.contains(sentence.token(before - 1).tag());
    if (!misread) {
      return;
    }
    int object = up.get().governor();
    Dependency above = sentence.up(object).orElseGet(() -> new Dependency(0, "root", object));
    int governor = above.governor() == before ? 0 : above.governor();
    sentence.move(verb.index(), governor, governor == 0 ? "root" : "dep");
    sentence.move(object, verb.index(), "obj");
    sentence.move(before, verb.index(), "nsubj");
    possessor(before);
  }

  /// "Haddad's killing", the gerund made a clause of the name.
  private void possessor(int gerund) {
    boolean possessed = sentence.token(gerund - 1).tag().equals("POS") && gerund > 2;
    if (possessed) {
      sentence.move(gerund - 2, gerund, "nmod:poss");
    }
  }
}
