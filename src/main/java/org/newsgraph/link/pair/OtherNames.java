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
    return one.size() < other.size() ? agree(one, other) : agree(other, one);
  }

  private static boolean agree(List<String> shorter, List<String> longer) {
    List<String> core = longer.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    List<String> words = shorter.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    String initials =
        longer.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return Set.copyOf(core).equals(Set.copyOf(words))
        || (!words.isEmpty()
            && core.size() > words.size()
            && core.subList(core.size() - words.size(), core.size()).equals(words))
        || (!words.isEmpty()
            && core.size() == words.size() + 1
            && WATERS.contains(core.getLast())
            && core.subList(0, words.size()).equals(words))
        || (shorter.size() == 1 && longer.size() > 1 && shorter.getFirst().equals(initials));
  }
}
