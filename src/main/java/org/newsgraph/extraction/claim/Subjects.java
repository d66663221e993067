package org.newsgraph.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;

/// The words that a verb of speech has for its speaker.
final class Subjects {
  private static final int FARTHEST = 4;
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "announce", "note", "explain", "claim", "write", "warn");

  private final Entities entities;

  Subjects(Entities entities) {
    this.entities = entities;
  }

  /// The words that name who says it.
  List<Token> of(Sentence sentence, Token cue) {
    return isPassive(sentence, cue)
        ? sentence.dependents(cue.index(), "obl:agent", "obl:by")
        : active(sentence, cue);
  }

  private List<Token> active(Sentence sentence, Token cue) {
    List<Token> found =
        outerSaying(sentence, cue)
            .map(verb -> subjects(sentence, verb, FARTHEST))
            .filter(subjects -> !subjects.isEmpty())
            .orElseGet(() -> subjects(sentence, cue.index(), FARTHEST));
    if (!found.isEmpty() || !cue.tag().equals("VBG")) {
      return found;
    }
    // A participle that the parser ties to nothing is the main subject's.
    return sentence.above(cue.index()).stream()
        .map(index -> sentence.dependents(index, "nsubj"))
        .filter(subjects -> !subjects.isEmpty())
        .findFirst()
        .map(subjects -> subjects.subList(0, 1))
        .orElse(List.of());
  }

  /// "The army said rebels had left, adding that": who adds something has said something before,
  /// though the parser ties the participle to what was said.
  private static Optional<Integer> outerSaying(Sentence sentence, Token cue) {
    return cue.tag().equals("VBG") && cue.lemma().equals("add")
        ? sentence.above(cue.index()).stream()
            .map(sentence::up)
            .filter(up -> up.is("ccomp") && up.governor() > 0 && up.governor() < up.dependent())
            .map(Dependency::governor)
            .filter(verb -> SAYING.contains(sentence.token(verb).lemma()))
            .filter(verb -> sentence.has(verb, "nsubj"))
            .findFirst()
        : Optional.empty();
  }

  /// The noun right before the cue, or the first after it, where the grammar gives it no subject.
  static Optional<Token> beside(Sentence sentence, Token cue) {
    if (cue.index() > 1 && isNominal(sentence.token(cue.index() - 1))) {
      return Optional.of(sentence.token(cue.index() - 1));
    }
    boolean inverted =
        cue.index() == 1
            || !Character.isLetterOrDigit(sentence.token(cue.index() - 1).word().codePointAt(0));
    for (int i = cue.index() + 1; inverted && i <= sentence.tokens().size(); i++) {
      boolean last = i == sentence.tokens().size() || !isNominal(sentence.token(i + 1));
      boolean owner =
          !last || sentence.token(Math.min(i + 1, sentence.tokens().size())).tag().equals("POS");
      if (isNominal(sentence.token(i)) && last && !owner) {
        return Optional.of(sentence.token(i));
      }
      if (!sentence.token(i).tag().matches("NN.*|PRP.*|DT|JJ.*|CD|POS")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().equals("PRP");
  }

  static boolean isPassive(Sentence sentence, Token cue) {
    Dependency up = sentence.up(cue.index());
    boolean bareParticiple = cue.tag().equals("VBN") && (up.is("acl") || up.is("amod"));
    return sentence.has(cue.index(), "nsubj:pass", "aux:pass")
        || (bareParticiple && !up.is("acl:relcl"));
  }

  /// The verb's own subject, or that of the verb which it depends on or stands beside.
  private List<Token> subjects(Sentence sentence, int verb, int steps) {
    List<Token> own =
        sentence.dependents(verb, "nsubj").stream()
            .filter(token -> !token.tag().startsWith("W"))
            .toList();
    if (!own.isEmpty()) {
      return own.subList(0, 1);
    }
    Dependency up = sentence.up(verb);
    if (steps == 0 || up.governor() == 0) {
      return List.of();
    }
    if (up.is("acl") && sentence.token(up.governor()).tag().matches("NN.*|CD|DT|PRP")) {
      return ofNoun(sentence, sentence.token(verb), up.governor(), steps);
    }
    Optional<Token> judged = judged(sentence, verb, up);
    if (judged.isPresent() && steps == FARTHEST) {
      return List.of(judged.get());
    }
    boolean shared =
        up.is("conj") || up.is("xcomp") || up.is("advcl") || up.is("dep") || up.is("parataxis");
    return shared ? subjects(sentence, up.governor(), steps - 1) : List.of();
  }

  /// "blamed the mayor for saying", "accused the mayor of claiming": whose deed is judged.
  private Optional<Token> judged(Sentence sentence, int verb, Dependency up) {
    boolean deed =
        up.is("advcl")
            && sentence.token(verb).tag().equals("VBG")
            && sentence.hasChild(verb, Set.of("for", "of"), "case", "mark");
    return deed
        ? sentence.dependent(up.governor(), "obj").filter(object -> isAnimate(sentence, object))
        : Optional.empty();
  }

  /// "officials saying", "a letter saying"; but "sent a letter urging", "met to discuss": who did
  /// it.
  private List<Token> ofNoun(Sentence sentence, Token verb, int noun, int steps) {
    Dependency up = sentence.up(noun);
    boolean thing = !isAnimate(sentence, sentence.token(noun));
    boolean infinitive = verb.tag().equals("VB");
    // "blamed the mayor for the fire, vowing to": after a comma it is the subject's again.
    boolean apart = verb.tag().equals("VBG") && sentence.token(verb.index() - 1).word().equals(",");
    boolean made = thing && (up.is("obj") || apart) && up.governor() > 0;
    List<Token> makers =
        made || infinitive
            ? sentence.above(noun).stream()
                .limit(2)
                .filter(index -> sentence.token(index).isVerb())
                .findFirst()
                .map(index -> subjects(sentence, index, steps - 1))
                .orElse(List.of())
            : List.of();
    return makers.isEmpty() ? List.of(sentence.token(noun)) : makers;
  }

  private boolean isAnimate(Sentence sentence, Token noun) {
    return entities.at(Word.of(sentence, noun)).filter(EntityNode::isAnimate).isPresent();
  }
}
