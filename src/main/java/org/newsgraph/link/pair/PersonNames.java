package org.newsgraph.link.pair;

import java.util.List;
import java.util.Set;

/// Two names of persons, in words of small letters.
record PersonNames(List<String> one, List<String> other) {
  /// What stands between names and is none.
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "e",
          "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu");

  /// Tells whether they can be of one person: one is part of the other, or both have the surname in
  /// common, and the first name of one is short for that of the other; and where both have names
  /// between these, the first of them agree, which fathers and sons often have.
  boolean agree() {
    return (one.containsAll(other) || other.containsAll(one) || haveSurnameInCommon())
        && middlesAgree();
  }

  private boolean haveSurnameInCommon() {
    return one.getLast().equals(other.getLast()) && areShort(one.getFirst(), other.getFirst());
  }

  private boolean middlesAgree() {
    List<String> middles = middles(one);
    List<String> others = middles(other);
    return middles.isEmpty()
        || others.isEmpty()
        || !one.getFirst().equals(other.getFirst())
        || !one.getLast().equals(other.getLast())
        || areShort(middles.getFirst(), others.getFirst());
  }

  private static List<String> middles(List<String> name) {
    return name.subList(1, Math.max(1, name.size() - 1)).stream()
        .filter(word -> !PARTICLES.contains(word))
        .toList();
  }

  private static boolean areShort(String name, String with) {
    return name.startsWith(with) || with.startsWith(name);
  }
}
