package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// The words that stand in the slots of a word that relates events.
final class RelationSlots {
  private static final Set<String> ADVERBIAL = Set.of("in", "as", "with", "by", "on", "for", "out");

  private static final Set<String> CLAUSAL = Set.of("in", "on");

  private RelationSlots() {}

  /// The words in a slot, nearest first; the first slot that is filled of several.
  static List<Integer> of(Sentence sentence, int word, String slots) {
    for (String slot : slots.replace("+", "").split("\\|")) {
      List<Integer> found = one(sentence, word, slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Integer> one(Sentence sentence, int word, String slot) {
    return switch (slot) {
      case "self" -> List.of(word);
      case "subject" -> subject(sentence, word);
      case "object" -> indices(sentence, word, "obj", "nsubj:pass");
      case "infinitive" -> infinitive(sentence, word);
      case "predicate" -> predicate(sentence, word);
      case "above" -> above(sentence, word);
      case "clause" -> clause(sentence, word);
      case "aside" -> aside(sentence, word);
      default -> after(sentence, word, slot);
    };
  }

  /// What follows a preposition, also where the parser hangs it on the object: "justified the raid
  /// as a rescue".
  private static List<Integer> after(Sentence sentence, int word, String preposition) {
    List<Integer> own =
        indices(
            sentence,
            word,
            "obl:" + preposition,
            "nmod:" + preposition,
            "advcl:" + preposition,
            "acl:" + preposition);
    return own.isEmpty() && sentence.token(word).isVerb()
        ? sentence
            .dependent(word, "obj")
            .map(object -> indices(sentence, object.index(), "nmod:" + preposition))
            .orElse(List.of())
        : own;
  }

  private static List<Integer> indices(Sentence sentence, int word, String... relations) {
    return sentence.dependents(word, relations).stream().map(Token::index).toList();
  }

  /// The subject; what a participle stands beside: "sanctions aimed at", ", sparking protests".
  private static List<Integer> subject(Sentence sentence, int verb) {
    boolean passive = sentence.has(verb, "nsubj:pass");
    List<Integer> found =
        passive
            ? indices(sentence, verb, "obl:agent", "obl:by")
            : sentence.dependents(verb).stream()
                .filter(d -> d.relation().equals("nsubj"))
                .map(Dependency::dependent)
                .toList();
    Dependency up = sentence.up(verb);
    boolean beside =
        up.relation().equals("acl")
            || up.is("advcl")
            || (up.is("dep") && sentence.token(verb).tag().equals("VBG"));
    return found.isEmpty() && !passive && beside && up.governor() > 0
        ? List.of(up.governor())
        : found;
  }

  private static List<Integer> infinitive(Sentence sentence, int word) {
    return sentence.children(word).stream()
        .filter(d -> d.is("xcomp") || d.is("acl") || d.is("advcl"))
        .map(Dependency::dependent)
        .filter(sentence::isInfinitive)
        .toList();
  }

  private static List<Integer> predicate(Sentence sentence, int noun) {
    Dependency up = sentence.up(noun);
    boolean subject =
        up.is("nsubj")
            && up.governor() > 0
            && (sentence.has(up.governor(), "cop") || sentence.isInfinitive(up.governor()));
    return subject ? List.of(up.governor()) : List.of();
  }

  /// What a noun is said of: the subject of its predicate, the clause of its adverbial phrase, what
  /// it stands beside; itself, where it is none of these.
  private static List<Integer> above(Sentence sentence, int noun) {
    if (sentence.has(noun, "cop")) {
      return indices(sentence, noun, "nsubj");
    }
    Dependency up = sentence.up(noun);
    boolean adverbial =
        sentence.children(noun).stream()
            .filter(d -> d.is("case"))
            .anyMatch(d -> ADVERBIAL.contains(sentence.token(d.dependent()).lemma()));
    if (up.is("appos")
        || up.is("parataxis")
        || up.is("dep")
        || isSecondObject(sentence, up)
        || (adverbial && !up.is("nsubj"))) {
      List<Integer> objects =
          up.governor() > 0 ? indices(sentence, up.governor(), "obj", "nsubj:pass") : List.of();
      boolean described = adverbial && isMarked(sentence, noun, "as");
      return Stream.concat(
              described ? objects.stream() : Stream.empty(), sentence.above(noun).stream())
          .toList();
    }
    return List.of(noun);
  }

  /// "in the hope of", "on suspicion of": what the phrase says something of.
  private static List<Integer> clause(Sentence sentence, int noun) {
    Dependency up = sentence.up(noun);
    boolean adverbial =
        sentence.children(noun).stream()
            .filter(d -> d.is("case"))
            .anyMatch(d -> CLAUSAL.contains(sentence.token(d.dependent()).lemma()));
    return adverbial && (up.is("obl") || up.is("nmod") || up.is("advcl"))
        ? sentence.above(noun)
        : List.of();
  }

  /// "bombed two camps, its answer to", read as a second object.
  private static boolean isSecondObject(Sentence sentence, Dependency up) {
    return up.is("obj")
        && sentence.children(up.governor()).stream()
            .anyMatch(d -> d.is("obj") && d.dependent() < up.dependent());
  }

  private static boolean isMarked(Sentence sentence, int noun, String preposition) {
    return sentence.hasChild(noun, Set.of(preposition), "case");
  }

  private static List<Integer> aside(Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    boolean participle =
        sentence.token(verb).tag().equals("VBG")
            && (up.is("advcl") || up.is("dep"))
            && up.governor() > 0;
    return participle && !sentence.has(verb, "mark") ? List.of(up.governor()) : List.of();
  }
}
