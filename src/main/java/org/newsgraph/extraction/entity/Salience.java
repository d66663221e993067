package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;

/// How much a mention stands out to a pronoun after it: the subject of the clause that the
/// pronoun's depends on most, then main subjects, other subjects, objects and the rest; half as
/// much with every sentence between.
final class Salience {
  private static final double SUBJECT_ABOVE = 110;
  private static final double SUBJECT_AFTER = 60;
  private static final double MAIN_SUBJECT = 80;
  private static final double SUBJECT = 60;
  private static final double OBJECT = 50;
  private static final double OTHER = 40;
  private static final double MODIFIER = 20;
  private static final double OF_OWNER = 0.75;
  private static final double NESTED = 0.8;
  private static final double LAST_WORD = 5;
  private static final Set<String> SAME_ROLE = Set.of("appos", "conj", "flat", "dep");

  private final Reading reading;

  Salience(Reading reading) {
    this.reading = reading;
  }

  /// The weight of a mention, 0 where it can't be meant.
  double of(Word mention, Word pronoun) {
    Sentence sentence = reading.sentence(mention);
    Dependency up = sentence.up(head(sentence, mention.token()));
    if (mention.sentence() != pronoun.sentence()) {
      return role(sentence, up) * Math.pow(0.5, pronoun.sentence() - mention.sentence());
    }
    List<Integer> above = sentence.above(pronoun.token());
    if (mention.token() > pronoun.token()) {
      boolean ahead = isSubjectOf(above, up) && !sentence.up(pronoun.token()).is("nsubj");
      return ahead ? SUBJECT_AFTER : 0;
    }
    return inSentence(sentence, up, above) + LAST_WORD * mention.token() / sentence.tokens().size();
  }

  private static boolean isSubjectOf(List<Integer> above, Dependency up) {
    return up.is("nsubj") && above.contains(up.governor());
  }

  private static double inSentence(Sentence sentence, Dependency up, List<Integer> above) {
    if (isSubjectOf(above, up)) {
      return SUBJECT_ABOVE;
    }
    boolean owner = up.is("nmod:poss") && isSubjectOf(above, sentence.up(up.governor()));
    return owner ? SUBJECT_ABOVE * OF_OWNER : role(sentence, up);
  }

  /// The word whose role a name has: of "the minister, Ana Torres" the minister.
  static int head(Sentence sentence, int mention) {
    int at = mention;
    Dependency up = sentence.up(at);
    // A parse may go round in a circle.
    for (int steps = 0;
        steps < sentence.tokens().size()
            && up.governor() > 0
            && SAME_ROLE.stream().anyMatch(up::is)
            && sentence.token(up.governor()).isNoun();
        steps++) {
      at = up.governor();
      up = sentence.up(at);
    }
    return at;
  }

  private static double role(Sentence sentence, Dependency up) {
    if (up.is("nsubj") || isAgent(sentence, up)) {
      Dependency clause = sentence.up(up.governor());
      return clause.is("root") ? MAIN_SUBJECT : clause.is("acl") ? SUBJECT * NESTED : SUBJECT;
    }
    if (up.is("obj") || up.is("iobj")) {
      return sentence.up(up.governor()).is("acl") ? OBJECT * NESTED : OBJECT;
    }
    if (up.is("nmod:poss") && sentence.up(up.governor()).is("nsubj")) {
      return role(sentence, sentence.up(up.governor())) * OF_OWNER;
    }
    return up.is("compound") || up.is("amod") ? MODIFIER : OTHER;
  }

  /// "was arrested by police".
  private static boolean isAgent(Sentence sentence, Dependency up) {
    return up.is("obl")
        && sentence.has(up.governor(), "aux:pass")
        && sentence.hasChild(up.dependent(), Set.of("by"), "case");
  }
}
