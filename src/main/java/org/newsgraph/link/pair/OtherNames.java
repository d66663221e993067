package org.newsgraph.link.pair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Two names of organizations, places or other things, in words of small letters.
record OtherNames(List<String> one, List<String> other) {
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "group", "ag");

  /// What a place's name may have or lack at its end.
  private static final Set<String> WATERS =
      Set.of("sea", "ocean", "river", "island", "islands", "peninsula", "desert", "mountains");

  /// Tells whether they can be of one thing: the same words, a legal form or a word for a water or
  /// land more, the last words, or the first letters.
  boolean agree() {
    List<String> name = core(one);
    List<String> with = core(other);
    return name.size() < with.size() ? agree(name, with) : agree(with, name);
  }

  private static List<String> core(List<String> name) {
    return name.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
  }

  private static boolean agree(List<String> shorter, List<String> longer) {
    if (Set.copyOf(longer).equals(Set.copyOf(shorter))) {
      return true;
    }
    int more = longer.size() - shorter.size();
    return !shorter.isEmpty()
        && more > 0
        && (longer.subList(more, longer.size()).equals(shorter)
            || (more == 1
                && WATERS.contains(longer.getLast())
                && longer.subList(0, shorter.size()).equals(shorter))
            || (shorter.size() == 1 && shorter.getFirst().equals(initials(longer))));
  }

  private static String initials(List<String> name) {
    return name.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }
}
