package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.fact.EntityType;

/// Joins the names of the parties to the name of their case: "Torres v. Ohio" is neither of them.
final class CourtCases {
  private static final String AGAINST = "v.";

  private CourtCases() {}

  /// The names, those of cases joined.
  static List<NamedSpan> join(Reading reading, List<NamedSpan> names) {
    List<NamedSpan> joined = new ArrayList<>();
    for (NamedSpan name : names) {
      Optional<NamedSpan> other =
          joined.isEmpty() ? Optional.empty() : Optional.of(joined.getLast());
      other
          .filter(before -> isCase(reading, before, name))
          .ifPresentOrElse(
              before -> {
                joined.removeLast();
                joined.add(join(reading, before, name));
              },
              () -> joined.add(name));
    }
    return joined;
  }

  private static boolean isCase(Reading reading, NamedSpan before, NamedSpan name) {
    return before.sentence() == name.sentence()
        && before.last() + 2 == name.first()
        && reading.sentences().get(name.sentence()).token(name.first() - 1).lower().equals(AGAINST);
  }

  private static NamedSpan join(Reading reading, NamedSpan before, NamedSpan name) {
    Sentence sentence = reading.sentences().get(name.sentence());
    return new NamedSpan(
        name.sentence(),
        before.first(),
        name.last(),
        EntityType.Thing,
        NameFinder.words(sentence, before.first(), name.last()),
        Optional.empty(),
        false);
  }
}
