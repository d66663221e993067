package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.NounTypes;

/// Mends headlines that were read as one long noun: "Farmers besiege mill", "Harbor reopens", "Jane
/// Smith dead".
///
/// Only a sentence without any verb has one, and only a word that the lexicon knows as a verb and
/// that agrees with the noun before it is taken for its verb.
final class HeadlineRepair {
  private static final Set<String> BEFORE_OBJECT = Set.of("NNP", "NNPS", "DT", "CD", "JJ", "PRP$");

  private final Sentence sentence;
  private final EventLexicon lexicon;
  private final NounTypes nouns;
  private final MendedSentence mended;

  private HeadlineRepair(Sentence sentence, EventLexicon lexicon, NounTypes nouns) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.nouns = nouns;
    this.mended = new MendedSentence(sentence);
  }

  /// The sentence with a mended tree: itself where nothing was wrong.
  static Sentence repair(Sentence sentence, EventLexicon lexicon, NounTypes nouns) {
    return new HeadlineRepair(sentence, lexicon, nouns).mend();
  }

  private Sentence mend() {
    boolean verbless = sentence.tokens().stream().noneMatch(HeadlineRepair::isFinite);
    sentence.tokens().stream()
        .filter(token -> token.index() > 1)
        .filter(token -> verbless && (isDead(token) || isVerb(token)))
        .findFirst()
        .ifPresent(this::predicate);
    return mended.sentence();
  }

  private static boolean isFinite(Token token) {
    return token.tag().matches("VB[DZP]?|MD");
  }

  /// "Farmers besiege": with another noun behind that it was hung on, or that was hung loosely on
  /// it.
  private boolean isVerb(Token token) {
    Token before = sentence.token(token.index() - 1);
    boolean singular = before.tag().matches("NNP?");
    boolean agrees =
        token.tag().equals("NNS") ? singular : token.tag().equals("NN") && before.isPlural();
    return agrees
        && object(token) > token.index()
        && isOneNoun(before, token, object(token))
        && !lexicon.verb(token.lemma()).isEmpty()
        && ((lexicon.noun(token.lemma()).isEmpty() && nouns.type(token.lemma()).isEmpty())
            || BEFORE_OBJECT.contains(sentence.token(token.index() + 1).tag()));
  }

  /// "Jane Smith Dead", "Jane Smith dead in Lima".
  private boolean isDead(Token token) {
    Token before = sentence.token(token.index() - 1);
    return token.lower().equals("dead")
        && token.isNoun()
        && token.ner().equals("O")
        && before.ner().equals("PERSON")
        && sentence.up(before.index()).is("compound")
        && sentence.up(before.index()).governor() == token.index();
  }

  private boolean isOneNoun(Token before, Token verb, int object) {
    Dependency up = sentence.up(before.index());
    return up.is("compound") && (up.governor() == verb.index() || up.governor() == object);
  }

  /// The noun on which a word was hung, or the one hung loosely on it where it was taken for the
  /// head of all.
  private int object(Token verb) {
    Dependency up = sentence.up(verb.index());
    if (up.is("compound") && sentence.up(up.governor()).governor() == 0) {
      return up.governor();
    }
    return up.governor() == 0
        ? sentence.dependents(verb.index(), "dep").stream()
            .filter(token -> token.isNoun() && token.index() > verb.index())
            .mapToInt(Token::index)
            .findFirst()
            .orElse(0)
        : 0;
  }

  private void predicate(Token verb) {
    int subject = verb.index() - 1;
    int object = isDead(verb) ? 0 : object(verb);
    mended.tag(verb, object == 0 ? "JJ" : verb.tag().equals("NNS") ? "VBZ" : "VBP");
    List<Dependency> ofSubject =
        Stream.of(verb.index(), object)
            .filter(head -> head > 0)
            .flatMap(head -> sentence.children(head).stream())
            .filter(d -> d.dependent() < subject)
            .toList();
    if (object > 0) {
      mended.tie(verb.index(), 0, "root");
      mended.tie(object, verb.index(), "obj");
      sentence.dependents(object).stream()
          .filter(d -> d.relation().equals("nmod:to"))
          .forEach(d -> mended.tie(d.dependent(), verb.index(), "obl", "obl:to"));
    }
    mended.tie(subject, verb.index(), "nsubj");
    ofSubject.forEach(d -> mended.tie(d.dependent(), subject, d.relation()));
  }
}
