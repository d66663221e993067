package org.newsgraph.extraction.entity;

import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Mends trees that a wrong part of speech has broken.
///
/// - "The arrest fuels anger": a verb read as a noun, with its subject and its object hung below
///   it;
/// - "used boats to block the port": a "to" read as a preposition with a clause of its own;
/// - "arrested the mayor, sparking protests": a participle read as an adjective of its own object.
final class TagRepair {
  private final Sentence sentence;
  private final MendedSentence mended;

  private TagRepair(Sentence sentence) {
    this.sentence = sentence;
    this.mended = new MendedSentence(sentence);
  }

  /// The sentence with a mended tree: itself where nothing was wrong.
  static Sentence repair(Sentence sentence) {
    return new TagRepair(sentence).mend();
  }

  private Sentence mend() {
    for (Token token : sentence.tokens()) {
      verb(token);
      infinitive(token);
      participle(token);
    }
    return mended.sentence();
  }

  /// A plural noun that is all the sentence, with a noun right before it and another loosely after.
  private void verb(Token noun) {
    int before = noun.index() - 1;
    if (!noun.tag().equals("NNS")
        || sentence.up(noun.index()).governor() != 0
        || before < 2
        || !sentence.token(before).tag().equals("NN")
        || !sentence.up(before).is("compound")
        || sentence.up(before).governor() != noun.index()
        || sentence.has(noun.index(), "cop", "nsubj")) {
      return;
    }
    Optional<Token> object =
        sentence.dependents(noun.index(), "dep").stream()
            .filter(t -> t.isNoun() && t.index() > noun.index())
            .findFirst();
    object.ifPresent(t -> {
      mended.tag(noun, "VBZ");
      mended.tie(before, noun.index(), "nsubj");
      mended.tie(t.index(), noun.index(), "obj");
      sentence.children(noun.index()).stream()
          .filter(d -> d.dependent() < before)
          .forEach(d -> mended.tie(d.dependent(), before, d.relation()));
      sentence.dependents(noun.index(), "conj").stream()
          .filter(Token::isNoun)
          .forEach(second -> finite(noun, before, second));
    });
  }

  /// "and raised tensions": the second verb, read as an adjective of its own object.
  private void finite(Token first, int subject, Token object) {
    sentence.children(object.index()).stream()
        .filter(d -> d.is("amod") && sentence.token(d.dependent()).tag().equals("VBD"))
        .map(Dependency::dependent)
        .findFirst()
        .ifPresent(verb -> {
          mended.tie(verb, first.index(), "conj");
          mended.tie(object.index(), verb, "obj");
          mended.share(subject, verb, "nsubj");
        });
  }

  private void infinitive(Token to) {
    int next = to.index() + 1;
    Dependency up = sentence.up(to.index());
    boolean misread =
        to.tag().equals("IN")
            && to.lemma().equals("to")
            && up.is("advcl")
            && next <= sentence.tokens().size()
            && sentence.token(next).tag().equals("VB")
            && sentence.up(next).governor() == to.index();
    if (misread) {
      mended.tag(to, "TO");
      mended.tie(next, up.governor(), "advcl", "advcl:to");
      mended.tie(to.index(), next, "mark");
      sentence.children(to.index()).stream()
          .map(Dependency::dependent)
          .filter(d -> d != next)
          .forEach(d -> mended.tie(d, next, d > next ? "dep" : "advmod"));
    }
  }

  private void participle(Token token) {
    Dependency up = sentence.up(token.index());
    if (!token.tag().equals("VBG")
        || !up.is("amod")
        || up.governor() < token.index()
        || token.index() < 3
        || !sentence.token(token.index() - 1).word().equals(",")) {
      return;
    }
    Dependency above = sentence.up(up.governor());
    boolean second =
        above.is("obj")
            && above.governor() < token.index()
            && sentence.token(above.governor()).isVerb()
            && sentence.children(above.governor()).stream()
                .anyMatch(d -> d.is("obj") && d.dependent() < token.index());
    if (second) {
      mended.tie(token.index(), above.governor(), "advcl");
      mended.tie(up.governor(), token.index(), "obj");
    }
  }
}
