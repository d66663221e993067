package org.newsgraph.extraction.event;

import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Looks through a word for a quantity to the word that names an event: "faced a storm of
/// criticism".
final class Counted {
  private static final Set<String> MUCH =
      Set.of("lot", "plenty", "barrage", "flood", "storm", "torrent", "wave");

  private Counted() {}

  /// The "criticism" of "lots of criticism"; any other noun itself.
  static int of(Sentence sentence, int noun) {
    return isMuch(sentence, noun)
        ? sentence.dependent(noun, "nmod:of").map(Token::index).orElse(noun)
        : noun;
  }

  /// The "lots" of "lots of criticism"; any other noun itself.
  static int holder(Sentence sentence, int noun) {
    Dependency up = sentence.up(noun);
    return up.is("nmod") && up.governor() > 0 && of(sentence, up.governor()) == noun
        ? up.governor()
        : noun;
  }

  private static boolean isMuch(Sentence sentence, int noun) {
    return MUCH.contains(sentence.token(noun).lemma());
  }
}
