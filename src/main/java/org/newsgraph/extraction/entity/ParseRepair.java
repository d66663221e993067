package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Mends what the parser is known to get wrong in news, so that no rule after it needs to know.
///
/// - "by closing ports": a gerund after a preposition, read as an adjective of its own object;
/// - "The arrest raised tensions": a finite verb after a nominal gerund, read as an adjective of
///   its own object;
/// - "tensions rose as Chad protested": the subject of a clause, read as an object of "as";
/// - "On Monday protesters marched": the subject, read as what the day is a part of;
/// - "a U.S. drone strike": the first noun, read as a verb ([NounPhraseRepair]).
public final class ParseRepair {
  private static final Set<String> PHASES =
      Set.of("start", "begin", "stop", "keep", "continue", "cease", "finish", "quit", "resume");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "POS");

  private final Sentence sentence;
  private final List<Dependency> tree;
  private final List<Dependency> graph;

  private ParseRepair(Sentence sentence) {
    this.sentence = sentence;
    this.tree = new ArrayList<>(sentence.tree());
    this.graph = new ArrayList<>(sentence.graph());
  }

  /// The article with mended sentences.
  public static AnnotatedArticle repair(AnnotatedArticle article) {
    List<Sentence> mended =
        article.sentences().stream()
            .map(TagRepair::repair)
            .map(NounPhraseRepair::mend)
            .map(sentence -> new ParseRepair(sentence).mend())
            .toList();
    return new AnnotatedArticle(article.article(), mended, article.chains(), article.times());
  }

  private Sentence mend() {
    for (Token token : sentence.tokens()) {
      headless(token);
      subjectAfterDay(token);
      counted(token);
      infinitive(token);
      subjectAfterAs(token);
      gerund(token);
      finiteVerb(token);
    }
    return new Sentence(sentence.index(), sentence.tokens(), tree, graph);
  }

  private Optional<Dependency> up(int dependent) {
    return tree.stream().filter(d -> d.dependent() == dependent).findFirst();
  }

  /// Ties a word to another. A tree stays a tree: what hangs below the word can't govern it.
  private void replace(int dependent, int governor, String relation, String enhanced) {
    if (hangsBelow(governor, dependent)) {
      return;
    }
    tree.removeIf(d -> d.dependent() == dependent);
    graph.removeIf(d -> d.dependent() == dependent && !d.relation().contains("xsubj"));
    tree.add(new Dependency(governor, relation, dependent));
    graph.add(new Dependency(governor, enhanced, dependent));
  }

  private boolean hangsBelow(int word, int top) {
    int at = word;
    for (int step = 0; at != 0 && step <= tree.size(); step++) {
      if (at == top) {
        return true;
      }
      at = up(at).map(Dependency::governor).orElse(0);
    }
    return at != 0;
  }

  /// "an additional $2 million", "several left-wing groups": the noun hung below its own modifier.
  private void headless(Token token) {
    Optional<Dependency> up = up(token.index());
    boolean misread =
        up.isPresent()
            && Set.of("DT", "JJ", "CD").contains(token.tag())
            && Set.of("nsubj", "obj", "nsubj:pass").contains(up.get().relation());
    if (!misread) {
      return;
    }
    Optional<Dependency> noun =
        tree.stream()
            .filter(d -> d.relation().equals("dep") && d.dependent() > token.index())
            .filter(d -> d.governor() == token.index() || isBelow(d.governor(), token.index()))
            .filter(d -> isNominal(sentence.token(d.dependent())))
            .reduce((first, second) -> second);
    noun.ifPresent(d -> {
      replace(d.dependent(), up.get().governor(), up.get().relation(), up.get().relation());
      replace(token.index(), d.dependent(), "det", "det");
    });
  }

  private boolean isBelow(int token, int above) {
    return up(token).filter(d -> d.governor() == above && d.is("amod")).isPresent();
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().equals("$");
  }

  /// "welcomed Peru's decision to free", "agreed with Chile to share": a noun before an infinitive,
  /// read as its subject.
  private void infinitive(Token verb) {
    Optional<Dependency> up = up(verb.index());
    int noun = verb.index() - 2;
    boolean misread =
        up.isPresent()
            && noun > up.get().governor()
            && up.get().governor() > 0
            && (up.get().is("ccomp") || up.get().is("advcl"))
            && sentence.token(verb.index() - 1).tag().equals("TO")
            && up(noun).filter(d -> d.governor() == verb.index() && d.is("nsubj")).isPresent();
    if (!misread) {
      return;
    }
    Optional<Dependency> with =
        tree.stream()
            .filter(d -> d.governor() == verb.index() && d.relation().equals("mark"))
            .filter(d -> sentence.token(d.dependent()).lemma().equals("with"))
            .findFirst();
    boolean possessed =
        tree.stream().anyMatch(d -> d.governor() == noun && d.relation().equals("nmod:poss"));
    int above = up.get().governor();
    if (with.isPresent()) {
      replace(with.get().dependent(), noun, "case", "case");
      replace(noun, above, "obl", "obl:with");
      replace(verb.index(), above, "xcomp", "xcomp");
    } else if (possessed && up.get().is("ccomp") && sentence.token(noun).tag().equals("NN")) {
      replace(noun, above, "obj", "obj");
      replace(verb.index(), noun, "acl", "acl:to");
    }
  }

  /// "Around 300 soldiers surrendered": what counts the subject, read as a preposition.
  private void counted(Token token) {
    Optional<Dependency> up = up(token.index());
    boolean misread =
        up.isPresent()
            && token.isNoun()
            && up.get().is("obl")
            && up.get().governor() > token.index()
            && tree.stream().noneMatch(d -> d.governor() == up.get().governor() && d.is("nsubj"))
            && tree.stream()
                .anyMatch(d -> d.governor() == token.index() && d.relation().equals("nummod"))
            && tree.stream()
                .anyMatch(d ->
                    d.governor() == token.index()
                        && d.relation().equals("case")
                        && Set.of("around", "about", "over", "nearly")
                            .contains(sentence.token(d.dependent()).lemma()));
    if (misread) {
      replace(token.index(), up.get().governor(), "nsubj", "nsubj");
    }
  }

  private void subjectAfterDay(Token day) {
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
    Optional<Dependency> up = up(noun);
    boolean misread =
        noun > day.index()
            && up.isPresent()
            && up.get().is("obl")
            && up.get().governor() > noun
            && !sentence.token(noun).ner().matches("DATE|TIME")
            && tree.stream().noneMatch(d -> d.governor() == up.get().governor() && d.is("nsubj"));
    if (misread) {
      int verb = up.get().governor();
      boolean passive =
          tree.stream().anyMatch(d -> d.governor() == verb && d.relation().equals("aux:pass"));
      String subject = passive ? "nsubj:pass" : "nsubj";
      replace(noun, verb, subject, subject);
      replace(day.index(), verb, "obl", "obl:" + sentence.token(preposition).lemma());
      replace(preposition, day.index(), "case", "case");
    }
  }

  /// The noun whose name a word was read as a part of: "Monday" of "Monday Peru's parliament".
  private int named(int word) {
    int at = word;
    Optional<Dependency> up = up(at);
    while (up.isPresent()
        && up.get().governor() > at
        && Set.of("compound", "nmod:poss", "amod").contains(up.get().relation())) {
      at = up.get().governor();
      up = up(at);
    }
    return at;
  }

  private void gerund(Token token) {
    Optional<Dependency> up = up(token.index());
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
      replace(token.index(), token.index() - 1, "xcomp", "xcomp");
      replace(object, token.index(), "obj", "obj");
      return;
    }
    Dependency above = up(object).orElseGet(() -> new Dependency(0, "root", object));
    String preposition = sentence.token(token.index() - 1).lemma();
    boolean ofNoun = above.governor() > 0 && sentence.token(above.governor()).isNoun();
    String relation = ofNoun ? "acl" : "advcl";
    replace(token.index(), above.governor(), relation, relation + ":" + preposition);
    replace(object, token.index(), "obj", "obj");
    replace(token.index() - 1, token.index(), "mark", "mark");
    takeOver(above.governor(), token.index(), object);
    fromObject(object, token.index());
  }

  /// "stop testing missiles", whose object was read as "missiles".
  private boolean isPhase(int verb) {
    return PHASES.contains(sentence.token(verb).lemma())
        && sentence.token(verb).isVerb()
        && up(verb + 2).filter(d -> d.governor() == verb && d.is("obj")).isPresent();
  }

  /// What stands after the object belongs to the gerund, not to the verb above it.
  private void takeOver(int above, int gerund, int object) {
    List<Dependency> after =
        tree.stream()
            .filter(d ->
                d.governor() == above
                    && above > 0
                    && d.dependent() > object
                    && d.relation().equals("obl"))
            .toList();
    for (Dependency d : after) {
      String enhanced =
          graph.stream()
              .filter(g -> g.governor() == above && g.dependent() == d.dependent())
              .map(Dependency::relation)
              .findFirst()
              .orElse("obl");
      replace(d.dependent(), gerund, "obl", enhanced);
    }
  }

  private void fromObject(int object, int gerund) {
    List<Dependency> marks =
        tree.stream()
            .filter(d ->
                d.governor() == object && d.relation().equals("case") && d.dependent() < gerund)
            .toList();
    marks.forEach(d -> replace(d.dependent(), gerund, "mark", "mark"));
  }

  private void finiteVerb(Token verb) {
    Optional<Dependency> up = up(verb.index());
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
    Dependency above = up(object).orElseGet(() -> new Dependency(0, "root", object));
    int governor = above.governor() == before ? 0 : above.governor();
    replace(verb.index(), governor, governor == 0 ? "root" : "dep", governor == 0 ? "root" : "dep");
    replace(object, verb.index(), "obj", "obj");
    replace(before, verb.index(), "nsubj", "nsubj");
    possessor(before);
  }

  /// "Haddad's killing", the gerund made a clause of the name.
  private void possessor(int gerund) {
    boolean possessed = sentence.token(gerund - 1).tag().equals("POS") && gerund > 2;
    if (possessed) {
      replace(gerund - 2, gerund, "nmod:poss", "nmod:poss");
    }
  }

  private void subjectAfterAs(Token verb) {
    int subject = verb.index() - 1;
    Optional<Dependency> up = up(subject);
    boolean misread =
        FINITE.contains(verb.tag())
            && up.isPresent()
            && (up.get().is("nmod") || up.get().is("obl"))
            && sentence.token(subject).isProperNoun()
            && tree.stream()
                .anyMatch(d ->
                    d.governor() == subject
                        && d.relation().equals("case")
                        && Set.of("as", "after", "while", "since")
                            .contains(sentence.token(d.dependent()).lemma()));
    if (misread) {
      List<Dependency> old =
          tree.stream().filter(d -> d.governor() == verb.index() && d.is("nsubj")).toList();
      old.forEach(d -> replace(d.dependent(), verb.index(), "dep", "dep"));
      replace(subject, verb.index(), "nsubj", "nsubj");
    }
  }
}
