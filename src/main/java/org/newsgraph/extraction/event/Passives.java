package org.newsgraph.extraction.event;

import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Tells verbs in the passive, whether or not they have its auxiliary: "was arrested", "missiles
/// fired by Chad", "had the roof repaired", "Mayor arrested in Lima".
final class Passives {
  private static final Set<String> APOSTROPHES = Set.of("'s", "’s");
  private static final Set<String> HAVING = Set.of("have", "get", "want", "keep");

  private Passives() {}

  /// Whether the subject of a verb is what is done something to.
  static boolean contain(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    String relation = sentence.up(verb).relation();
    boolean participle =
        token.tag().equals("VBN")
            || (token.tag().equals("VBD") && sentence.has(verb, "obl:by", "obl:agent"));
    boolean bareParticiple =
        participle
            && (relation.equals("acl") || relation.equals("amod"))
            && !sentence.has(verb, "obj");
    return bareParticiple
        || isHadDone(sentence, verb)
        || isHeadline(sentence, verb)
        || (sentence.has(verb, "nsubj:pass", "aux:pass")
            && !isContractedPerfect(sentence, verb)
            && !isActiveBeside(sentence, verb));
  }

  /// "The mayor was told and is watching it": the second verb shares the subject of a passive
  /// without being one.
  private static boolean isActiveBeside(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    boolean own = sentence.children(verb).stream().anyMatch(d -> d.relation().contains("pass"));
    boolean active =
        tag.matches("VBG|VBZ|VBP|VB") || (tag.equals("VBD") && sentence.has(verb, "obj"));
    return active && !own && sentence.up(verb).is("conj");
  }

  /// "had the roof repaired", which the tagger often takes for a past tense.
  private static boolean isHadDone(Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    return Set.of("VBN", "VBD").contains(sentence.token(verb).tag())
        && (up.is("ccomp") || up.is("xcomp"))
        && HAVING.contains(sentence.token(up.governor()).lemma())
        && up.governor() < verb
        && sentence.tokens().subList(up.governor(), verb).stream()
            .allMatch(token -> Character.isLetterOrDigit(token.word().codePointAt(0)))
        && !sentence.has(verb, "obj", "aux", "mark", "cop");
  }

  /// "Mayor arrested in Lima": a headline leaves out "was", and seldom tells in the past tense.
  private static boolean isHeadline(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    return sentence.up(verb).governor() == 0
        && (tag.equals("VBN") || (tag.equals("VBD") && !sentence.has(verb, "xcomp")))
        && sentence.has(verb, "nsubj")
        && !sentence.has(verb, "obj", "ccomp", "aux", "cop", "compound:prt")
        && Character.isLetterOrDigit(sentence.tokens().getLast().word().codePointAt(0));
  }

  /// "he's ordered the army", where "'s" is "has".
  private static boolean isContractedPerfect(Sentence sentence, int verb) {
    return sentence.has(verb, "obj")
        && sentence.children(verb).stream()
            .anyMatch(d ->
                d.is("aux:pass") && APOSTROPHES.contains(sentence.token(d.dependent()).word()));
  }
}
