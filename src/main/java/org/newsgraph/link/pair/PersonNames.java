package org.newsgraph.link.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Two names of persons, in words of small letters.
record PersonNames(List<String> one, List<String> other) {
  /// What stands between names and is none.
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "e",
          "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu");

  private static final Map<String, String> GENERATIONS =
      Map.of("jr", "jr", "junior", "jr", "sr", "sr", "senior", "sr", "ii", "ii", "iii", "iii");

  /// Tells whether they can be of one person: one is part of the other, or both have the surname in
  /// common, and the first name of one is short for that of the other; and what both have between
  /// these, and as generations, agrees, which tells fathers from sons.
  boolean agree() {
    return generationsAgree() && new PersonNames(bare(one), bare(other)).bareAgree();
  }

  private boolean generationsAgree() {
    Optional<String> these = generation(one);
    Optional<String> those = generation(other);
    return these.isEmpty() || those.isEmpty() || these.equals(those);
  }

  private static Optional<String> generation(List<String> name) {
    return name.size() < 2
        ? Optional.empty()
        : Optional.ofNullable(GENERATIONS.get(name.getLast()));
  }

  /// Without what is no name; an article before an Arabic name is written in many ways.
  private static List<String> bare(List<String> name) {
    List<String> words = generation(name).isPresent() ? name.subList(0, name.size() - 1) : name;
    List<String> bare = new ArrayList<>();
    for (String word : words) {
      String core = word.startsWith("al-") || word.startsWith("el-") ? word.substring(3) : word;
      if (!core.isEmpty() && !PARTICLES.contains(core)) {
        bare.add(core);
      }
    }
    return bare.isEmpty() ? words : bare;
  }

  private boolean bareAgree() {
    return (one.containsAll(other) || other.containsAll(one) || haveSurnameInCommon())
        && middlesAgree();
  }

  private boolean haveSurnameInCommon() {
    return one.getLast().equals(other.getLast()) && areShort(one.getFirst(), other.getFirst());
  }

  /// A whole middle name in common is enough, since people leave out one of two; of initials the
  /// first must agree.
  private boolean middlesAgree() {
    List<String> middles = middles(one);
    List<String> others = middles(other);
    return middles.isEmpty()
        || others.isEmpty()
        || !haveSurnameInCommon()
        || middles.stream().anyMatch(word -> word.length() > 1 && others.contains(word))
        || areShort(middles.getFirst(), others.getFirst());
  }

  private static List<String> middles(List<String> name) {
    return name.size() < 3 ? Collections.emptyList() : name.subList(1, name.size() - 1);
  }

  private static boolean areShort(String name, String with) {
    return name.startsWith(with) || with.startsWith(name);
  }
}
