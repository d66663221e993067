package org.newsgraph.extraction.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether two names are one person's, by their words in lower case.
final class PersonNames {
  private static final int SHORTEST_SKELETON = 3;
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  private PersonNames() {}

  /// Whether a word at the end of a name is no part of the surname: "Jr.".
  static boolean isGeneration(String word) {
    return GENERATIONS.contains(word);
  }

  /// "Ana Torres" for "Ana Torres III".
  static List<String> withoutGeneration(List<String> words) {
    return words.size() > 1 && isGeneration(words.getLast())
        ? words.subList(0, words.size() - 1)
        : words;
  }

  /// The same last name, and no first name that differs.
  static boolean areSame(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    return shorter.getLast().equals(longer.getLast())
        && (new HashSet<>(longer).containsAll(shorter) || isSpelling(a, b));
  }

  private static boolean isSpelling(List<String> a, List<String> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size())
            .allMatch(i -> a.get(i).equals(b.get(i)) || isSpelling(a.get(i), b.get(i)));
  }

  /// "Mohammad" and "Mohamed": the same consonants in the same order.
  private static boolean isSpelling(String a, String b) {
    String skeleton = skeleton(a);
    return skeleton.length() >= SHORTEST_SKELETON && skeleton.equals(skeleton(b));
  }

  private static String skeleton(String name) {
    return name.replaceAll("[aeiouy]", "").replaceAll("(.)\\1", "$1");
  }
}
