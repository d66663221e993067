package org.newsgraph.article.collection;

import org.newsgraph.article.Publication;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.date.WrittenDate;

/// The dates of articles in collections, where what is no date is a mistake.
final class DateForms {
  private static final int LONGEST = 60;

  private DateForms() {}

  /// The day, and the moment where that is told too.
  ///
  /// @throws Unreadable when it is no date
  static Publication parse(String text) throws Unreadable {
    return WrittenDate.of(text)
        .orElseThrow(() ->
            new Unreadable(
                "",
                "not a date: \""
                    + text.substring(0, Math.min(LONGEST, text.length()))
                    + "\"; write it as 2020-01-09 or 2020-01-09T10:15:00Z"));
  }
}
