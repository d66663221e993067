package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Token;

/// Mends clauses whose subject was read as something else, and something else as their subject.
///
/// - "tensions rose as Chad protested": the subject of a clause, read as an object of "as";
/// - "On Monday protesters marched": the subject, read as what the day is a part of;
/// - "Around 300 soldiers surrendered": what counts the subject, read as a preposition;
/// - "agreed with Chile to share": a noun before an infinitive, read as its subject;
/// - "several left-wing groups": the noun, hung below its own modifier.
final class SubjectRepair {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> ABOUT = Set.of("around", "about", "over", "nearly");
  private static final Set<String> CLAUSE_OPENERS = Set.of("as", "after", "while", "since");

  private final MendedSentence sentence;

  SubjectRepair(MendedSentence sentence) {
    this.sentence = sentence;
  }

  /// Mends what is wrong with a word.
  void mend(Token token) {
    headless(token);
    afterDay(token);
    counted(token);
    infinitive(token);
    afterAs(token);
  }

  /// "an additional $2 million", "several left-wing groups": the noun hung below its own modifier.
  private void headless(Token token) {
    Optional<Dependency> up = sentence.up(token.index());
    boolean misread =
        up.isPresent()
            && Set.of("DT", "JJ", "CD").contains(token.tag())
            && Set.of("nsubj", "obj", "nsubj:pass").contains(up.get().relation());
    if (!misread) {
      return;
    }
    Optional<Dependency> noun =
        sentence
            .tree()
            .filter(d -> d.relation().equals("dep") && d.dependent() > token.index())
            .filter(d -> d.governor() == token.index() || isBelow(d.governor(), token.index()))
            .filter(d -> isNominal(sentence.token(d.dependent())))
            .reduce((first, second) -> second);
    noun.ifPresent(d -> {
      sentence.move(d.dependent(), up.get().governor(), up.get().relation());
      sentence.move(token.index(), d.dependent(), "det");
    });
  }

  private boolean isBelow(int token, int above) {
    return sentence.up(token).filter(d -> d.governor() == above && d.is("amod")).isPresent();
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().equals("$");
  }

  private void afterDay(Token day) {
    int preposition = day.index() - 1;
    while (preposition > 0 && sentence.token(preposition).ner().equals("DATE")) {
      preposition--;
    }
    boolean fronted =
        day.ner().equals("DATE")
            && (preposition == 1
                || (preposition > 1 && sentence.token(preposition - 1).word().equals(",")))
            && Set.of("on", "in").contains(sentence.token(preposition).lemma());
    int noun = fronted ? named(day.index()) : day.index();
    Optional<Dependency> up = sentence.up(noun);
    boolean misread =
        noun > day.index()
            && up.isPresent()
            && up.get().is("obl")
            && up.get().governor() > noun
            && !sentence.token(noun).ner().matches("DATE|TIME")
            && sentence.children(up.get().governor()).noneMatch(d -> d.is("nsubj"));
    if (misread) {
      int verb = up.get().governor();
      boolean passive = sentence.children(verb).anyMatch(d -> d.relation().equals("aux:pass"));
      String subject = passive ? "nsubj:pass" : "nsubj";
      sentence.move(noun, verb, subject);
      sentence.move(day.index(), verb, "obl", "obl:" + sentence.token(preposition).lemma());
      sentence.move(preposition, day.index(), "case");
    }
  }

  /// The noun whose name a word was read as a part of: "Monday" of "Monday Peru's parliament".
  private int named(int word) {
    int at = word;
    Optional<Dependency> up = sentence.up(at);
    while (up.isPresent()
        && up.get().governor() > at
        && Set.of("compound", "nmod:poss", "amod").contains(up.get().relation())) {
      at = up.get().governor();
      up = sentence.up(at);
    }
    return at;
  }

  /// "Around 300 soldiers surrendered": what counts the subject, read as a preposition.
  private void counted(Token token) {
    Optional<Dependency> up = sentence.up(token.index());
    boolean misread =
        up.isPresent()
            && token.isNoun()
            && up.get().is("obl")
            && up.get().governor() > token.index()
            && sentence.children(up.get().governor()).noneMatch(d -> d.is("nsubj"))
            && sentence.children(token.index()).anyMatch(d -> d.relation().equals("nummod"))
            && hasCase(token.index(), ABOUT);
    if (misread) {
      sentence.move(token.index(), up.get().governor(), "nsubj");
    }
  }

  /// "welcomed Peru's decision to free", "agreed with Chile to share": a noun before an infinitive,
  /// read as its subject.
  private void infinitive(Token verb) {
    Optional<Dependency> up = sentence.up(verb.index());
    int noun = verb.index() - 2;
    boolean misread =
        up.isPresent()
            && noun > up.get().governor()
            && up.get().governor() > 0
            && (up.get().is("ccomp") || up.get().is("advcl"))
            && sentence.token(verb.index() - 1).tag().equals("TO")
            && sentence
                .up(noun)
                .filter(d -> d.governor() == verb.index() && d.is("nsubj"))
                .isPresent();
    if (!misread) {
      return;
    }
    Optional<Dependency> with =
        sentence
            .children(verb.index())
            .filter(d -> d.relation().equals("mark"))
            .filter(d -> sentence.token(d.dependent()).lemma().equals("with"))
            .findFirst();
    boolean possessed = sentence.children(noun).anyMatch(d -> d.relation().equals("nmod:poss"));
    int above = up.get().governor();
    if (with.isPresent()) {
      sentence.move(with.get().dependent(), noun, "case");
      sentence.move(noun, above, "obl", "obl:with");
      sentence.move(verb.index(), above, "xcomp");
    } else if (possessed && up.get().is("ccomp") && sentence.token(noun).tag().equals("NN")) {
      sentence.move(noun, above, "obj");
      sentence.move(verb.index(), noun, "acl", "acl:to");
    }
  }

  private boolean hasCase(int noun, Set<String> lemmas) {
    return sentence
        .children(noun)
        .filter(d -> d.relation().equals("case"))
        .anyMatch(d -> lemmas.contains(sentence.token(d.dependent()).lemma()));
  }

  private void afterAs(Token verb) {
    int subject = verb.index() - 1;
    Optional<Dependency> up = sentence.up(subject);
    boolean misread =
        FINITE.contains(verb.tag())
            && up.isPresent()
            && (up.get().is("nmod") || up.get().is("obl"))
            && sentence.token(subject).isProperNoun()
            && hasCase(subject, CLAUSE_OPENERS);
    if (misread) {
      List<Dependency> old = sentence.children(verb.index()).filter(d -> d.is("nsubj")).toList();
      old.forEach(d -> sentence.move(d.dependent(), verb.index(), "dep"));
      sentence.move(subject, verb.index(), "nsubj");
    }
  }
}
