package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.SupportKind;

/// Which verbs stand beside the word that names an event and name none themselves: "launched" an
/// attack, the talks "began", "tried" to leave.
final class SupportVerbs {
  private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass", "obl:to", "obl:in");

  /// How a verb may say that what its object names is done.
  private static final Set<SupportKind> DOING =
      EnumSet.of(SupportKind.light, SupportKind.doing, SupportKind.own, SupportKind.undergoing);

  private final EventLexicon lexicon;

  SupportVerbs(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The verb that says no more of a noun's event than that it takes place, or that brings it
  /// about.
  Optional<Token> of(Sentence sentence, Token noun) {
    return sentence.graph(noun.index()).stream()
        .filter(d -> d.governor() > 0 && supports(sentence, d))
        .map(d -> sentence.token(d.governor()))
        .findFirst()
        .or(() -> participle(sentence, noun));
  }

  /// The "taken" of the decision taken today.
  private Optional<Token> participle(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
        .filter(d -> d.is("acl"))
        .map(d -> sentence.token(d.dependent()))
        .filter(verb -> isSupportingParticiple(sentence, verb))
        .findFirst();
  }

  private boolean isSupportingParticiple(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && !sentence.has(verb.index(), "obj", "xcomp", "nsubj", "aux", "mark")
        && lexicon.is(SupportKind.light, verb.lemma());
  }

  private boolean supports(Sentence sentence, Dependency d) {
    String verb = sentence.token(d.governor()).lemma();
    boolean beside = d.is("obl") && sentence.has(d.governor(), "obj", "nsubj:pass");
    boolean object = OBJECTS.contains(d.relation()) && !beside;
    return (object && (lexicon.is(SupportKind.light, verb) || lexicon.is(SupportKind.causal, verb)))
        || (d.is("nsubj") && happens(sentence, d.governor(), verb))
        || arrives(sentence, d);
  }

  /// "The letter reached them": who gets it is told by whom it is sent to. What never reached them
  /// was sent all the same.
  private boolean arrives(Sentence sentence, Dependency d) {
    return d.is("nsubj")
        && arrives(sentence.token(d.governor()), sentence.token(d.dependent()))
        && sentence.has(d.governor(), "obj")
        && !sentence.hasChild(d.governor(), Set.of("not", "n't", "never"), "advmod");
  }

  private boolean arrives(Token verb, Token document) {
    return lexicon.is(SupportKind.arriving, verb.lemma() + "_" + document.lemma());
  }

  /// "began", "took place"; but what "stopped the train" is no stop of its own.
  private boolean happens(Sentence sentence, int verb, String lemma) {
    return (lexicon.is(SupportKind.happening, lemma) && !sentence.has(verb, "obj"))
        || sentence
            .dependent(verb, "obj")
            .filter(object -> lexicon.is(SupportKind.happening, lemma + "_" + object.lemma()))
            .isPresent();
  }

  /// Whether a verb names an event of its own beside the one that it brings about ("sparked" riots)
  /// or whose first or last part it tells (the war "began").
  boolean namesAnother(Sentence sentence, Token verb) {
    boolean brings =
        lexicon.isCausal(verb.lemma())
            && !lexicon.is(SupportKind.light, verb.lemma())
            && !lexicon.is(SupportKind.vague, verb.lemma());
    return brings
        || (lexicon.is(SupportKind.turning, verb.lemma())
            && !sentence.has(verb.index(), "obj", "nsubj:pass"));
  }

  /// Whether a noun is the object of a verb that says it is done: "took control".
  boolean doesItsObject(Sentence sentence, int verb, int noun) {
    return sentence.up(noun).is("obj") && doesItsObject(sentence.token(verb));
  }

  /// Whether a verb says of an object of its class that it is done: "impose", "express", "suffer".
  boolean doesItsObject(Token verb) {
    return DOING.stream().anyMatch(kind -> lexicon.is(kind, verb.lemma()));
  }

  /// Whether a verb supports a noun that names an event.
  boolean supportsNoun(Sentence sentence, Token verb, IntPredicate namesEvent) {
    Dependency up = sentence.up(verb.index());
    boolean participle =
        up.is("acl") && namesEvent.test(up.governor()) && isSupportingParticiple(sentence, verb);
    return participle
        || sentence.dependents(verb.index()).stream()
            .filter(d -> supports(sentence, d))
            .anyMatch(d -> namesEvent.test(d.dependent()));
  }

  /// Whether a verb names no event of its own here: a state, or what only begins, tries or seems to
  /// be done.
  boolean isEmpty(Sentence sentence, Token verb, IntPredicate namesEvent) {
    boolean complement =
        !sentence.has(verb.index(), "obj", "aux:pass")
            && hasComplement(sentence, verb.index(), namesEvent);
    return (complement
            && (lexicon.is(SupportKind.phase, verb.lemma())
                || lexicon.is(SupportKind.raising, verb.lemma())))
        || (lexicon.is(SupportKind.state, verb.lemma())
            && !sentence.has(verb.index(), "compound:prt")
            && !perceives(sentence, verb, namesEvent));
  }

  /// "watched the barn burn": what somebody does when something else takes place. The parser often
  /// takes the two words for one noun.
  private boolean perceives(Sentence sentence, Token verb, IntPredicate namesEvent) {
    return lexicon.is(SupportKind.perceiving, verb.lemma())
        && sentence.children(verb.index()).stream()
            .anyMatch(d ->
                (d.is("ccomp") || d.is("xcomp"))
                    ? isBareClause(sentence, d.dependent())
                    : d.is("obj")
                        && namesEvent.test(d.dependent())
                        && sentence.has(d.dependent(), "compound"));
  }

  private static boolean isBareClause(Sentence sentence, int seen) {
    return Set.of("VB", "VBG").contains(sentence.token(seen).tag()) && !sentence.has(seen, "mark");
  }

  /// The verbs that name the event together with this one: "began" to withdraw.
  List<Token> phases(Sentence sentence, Token verb) {
    List<Token> found = new ArrayList<>();
    Dependency up = sentence.up(verb.index());
    while (up.is("xcomp") && lexicon.is(SupportKind.phase, sentence.token(up.governor()).lemma())) {
      found.add(sentence.token(up.governor()));
      up = sentence.up(up.governor());
    }
    return found;
  }

  private static boolean hasComplement(Sentence sentence, int verb, IntPredicate namesEvent) {
    return sentence.children(verb).stream()
        .anyMatch(d -> d.is("xcomp") && namesEvent.test(d.dependent()));
  }
}
