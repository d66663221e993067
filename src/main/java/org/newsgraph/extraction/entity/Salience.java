package org.newsgraph.extraction.entity;

import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;

/// How much a mention stands out to a pronoun after it: the subject of the clause that the
/// pronoun's depends on most, then main subjects, other subjects, objects and the rest; half as much
/// with every sentence between.
final class Salience {
  private static final double SUBJECT_ABOVE = 110;
  private static final double SUBJECT_AFTER = 60;
  private static final double MAIN_SUBJECT = 80;
  private static final double SUBJECT = 60;
  private static final double OBJECT = 50;
  private static final double OTHER = 40;
  private static final double MODIFIER = 20;
  private static final Set<String> SAME_ROLE = Set.of("appos", "conj", "flat", "dep");

  private final Reading reading;

  Salience(Reading reading) {
    this.reading = reading;
  }

  /// The weight of a mention, 0 where it can't be meant.
  double of(Word mention, Word pronoun) {
    Sentence sentence = reading.sentence(mention);
    int head = head(sentence, mention.token());
    Dependency up = sentence.up(head);
    if (mention.sentence() == pronoun.sentence()) {
      boolean above =
          up.is("nsubj") && sentence.above(pronoun.token()).contains(up.governor());
      if (mention.token() > pronoun.token()) {
        return above && !sentence.up(pronoun.token()).is("nsubj") ? SUBJECT_AFTER : 0;
      }
      return (above ? SUBJECT_ABOVE : role(sentence, up))
          + 5.0 * mention.token() / sentence.tokens().size();
    }
    return role(sentence, up) * Math.pow(0.5, pronoun.sentence() - mention.sentence());
  }

  /// The word whose role a name has: of "the minister, Ana Torres" the minister.
  private static int head(Sentence sentence, int mention) {
    int at = mention;
    Dependency up = sentence.up(at);
    while (up.governor() > 0 && SAME_ROLE.stream().anyMatch(up::is)
        && sentence.token(up.governor()).isNoun()) {
      at = up.governor();
      up = sentence.up(at);
    }
    return at;
  }

  private static double role(Sentence sentence, Dependency up) {
    if (up.is("nsubj")) {
      return sentence.up(up.governor()).is("root") ? MAIN_SUBJECT : SUBJECT;
    }
    if (up.is("obl:agent")) {
      return SUBJECT;
    }
    if (up.is("obj") || up.is("iobj")) {
      return OBJECT;
    }
    return up.is("compound") || up.is("amod") ? MODIFIER : OTHER;
  }
}
