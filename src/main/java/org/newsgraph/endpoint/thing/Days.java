package org.newsgraph.endpoint.thing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.drawing.timeline.Period;
import org.newsgraph.endpoint.view.When;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Writes days and spans of days as people do: `3 January 2020`, `January 2020`, `2020`.
final class Days {
  private Days() {}

  /// Reads a day; empty for what is none, or none of the years that people write.
  static Optional<LocalDate> read(String date) {
    try {
      return Optional.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static When day(String date) {
    return new When(date, read(date).map(day -> new Period(day, day).toString()).orElse(date));
  }

  /// When an event was, as far as it is known.
  static When of(Node event, Statements told) {
    return span(told.text(event, NewsEvents.EARLIEST), told.text(event, NewsEvents.LATEST));
  }

  /// When an article was published, if it tells.
  static When published(Node article, Statements told) {
    return told.text(article, SchemaOrg.DATE_PUBLISHED).map(Days::day).orElse(When.UNKNOWN);
  }

  /// @param earliest the first day on which it can be
  /// @param latest the last one
  static When span(Optional<String> earliest, Optional<String> latest) {
    if (earliest.isEmpty() && latest.isEmpty()) {
      return When.UNKNOWN;
    }
    if (earliest.isEmpty()) {
      return new When(latest.get(), "until " + day(latest.get()).text());
    }
    if (latest.isEmpty()) {
      return new When(earliest.get(), "since " + day(earliest.get()).text());
    }
    return new When(earliest.get(), words(earliest.get(), latest.get()));
  }

  private static String words(String earliest, String latest) {
    Optional<LocalDate> first = read(earliest);
    Optional<LocalDate> last = read(latest);
    return first.isPresent() && last.isPresent()
        ? new Period(first.get(), last.get()).toString()
        : day(earliest).text();
  }
}
