package org.newsgraph.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;

/// Tells which slot of a verb a dependency fills: its subject and object, whichever of the two the
/// grammar gives a passive, and its prepositions.
final class VerbSlots {
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "hand",
          "offer",
          "award",
          "grant",
          "pay",
          "teach",
          "promise",
          "deny",
          "lend",
          "send",
          "show",
          "tell",
          "allot",
          "assign",
          "guarantee");

  private VerbSlots() {}

  /// The slot, or nothing where the dependency is of another kind.
  static Optional<String> of(Sentence sentence, Dependency d, boolean passive) {
    if (d.is("nsubj")) {
      boolean given = passive && isGiven(sentence, d.governor());
      return Optional.of(given ? "iobj" : passive ? "obj" : "subj");
    }
    if (d.is("obj") || d.is("iobj")) {
      return Optional.of(d.is("obj") ? "obj" : "iobj");
    }
    if (d.relation().equals("obl:agent") || (passive && d.relation().equals("obl:by"))) {
      return Optional.of("subj");
    }
    if (isUpTo(sentence, d)) {
      return Optional.of("obj");
    }
    boolean oblique = (d.is("obl") || d.is("nmod")) && !d.subtype().isEmpty();
    return oblique ? Optional.of(d.subtype()) : Optional.empty();
  }

  /// "can move up to 30 workers".
  private static boolean isUpTo(Sentence sentence, Dependency d) {
    return d.relation().equals("obl:to")
        && sentence.has(d.dependent(), "nummod")
        && !sentence.has(d.governor(), "obj")
        && sentence.dependents(d.dependent(), "case").stream()
            .anyMatch(to -> to.index() > 1 && sentence.token(to.index() - 1).lemma().equals("up"));
  }

  /// "was given orders": the subject is whom something is given.
  private static boolean isGiven(Sentence sentence, int verb) {
    return GIVING.contains(sentence.token(verb).lemma()) && sentence.has(verb, "obj");
  }
}
