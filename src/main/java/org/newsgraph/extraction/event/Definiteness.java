package org.newsgraph.extraction.event;

import java.util.Set;
import org.newsgraph.annotation.Sentence;

/// Whether a noun presupposes that what it names is known: "the attack", "this step", "his
/// killing", "Iran's attack".
final class Definiteness {
  private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "these", "those");

  private Definiteness() {}

  static boolean of(Sentence sentence, int noun) {
    boolean determiner =
        sentence.children(noun).stream()
            .anyMatch(d ->
                d.is("nmod:poss")
                    || (d.is("det")
                        && DETERMINERS.contains(sentence.token(d.dependent()).lower())));
    return determiner || isPreceded(sentence, noun);
  }

  /// A gerund's determiner is often given to the noun after it.
  private static boolean isPreceded(Sentence sentence, int noun) {
    if (noun == 1) {
      return false;
    }
    String tag = sentence.token(noun - 1).tag();
    return tag.equals("PRP$")
        || tag.equals("POS")
        || DETERMINERS.contains(sentence.token(noun - 1).lower());
  }
}
