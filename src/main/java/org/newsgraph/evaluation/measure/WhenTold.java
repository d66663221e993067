package org.newsgraph.evaluation.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.evaluation.match.Matching;
import org.newsgraph.fact.EventTime;

/// Compares when events were.
final class WhenTold {
  private WhenTold() {}

  /// Whether two times are the same: by their bounds where both have them, else by their words.
  static boolean isSame(Matching matching, Optional<EventTime> gold, Optional<EventTime> found) {
    return gold.isPresent()
        && found.isPresent()
        && ((isBounded(gold.get()) && isBounded(found.get()))
            ? haveSameBounds(matching, gold.get(), found.get())
            : haveSameWords(matching, gold.get(), found.get()));
  }

  private static boolean isBounded(EventTime time) {
    return time.earliest().isPresent() || time.latest().isPresent();
  }

  private static boolean haveSameBounds(Matching matching, EventTime gold, EventTime found) {
    return switch (matching) {
      case strict ->
          gold.earliest().equals(found.earliest()) && gold.latest().equals(found.latest());
      case lenient -> !first(gold).isAfter(last(found)) && !first(found).isAfter(last(gold));
    };
  }

  private static LocalDate first(EventTime time) {
    return time.earliest().orElse(LocalDate.MIN);
  }

  private static LocalDate last(EventTime time) {
    return time.latest().orElse(LocalDate.MAX);
  }

  private static boolean haveSameWords(Matching matching, EventTime gold, EventTime found) {
    return gold.text().isPresent()
        && found.text().isPresent()
        && matching.phrases(gold.text().get(), found.text().get());
  }

  /// The time for people.
  static String text(Optional<EventTime> time) {
    return time.map(WhenTold::text).orElse("no time");
  }

  private static String text(EventTime time) {
    String words = time.text().map(text -> "\"" + text + "\"").orElse("");
    String bounds =
        isBounded(time)
            ? time.earliest().map(LocalDate::toString).orElse("")
                + ".."
                + time.latest().map(LocalDate::toString).orElse("")
            : "";
    return (words + " " + bounds).strip();
  }
}
