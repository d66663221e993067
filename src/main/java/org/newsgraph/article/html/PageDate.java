package org.newsgraph.article.html;

import java.util.Optional;
import org.newsgraph.article.Publication;
import org.newsgraph.article.date.FieldDate;
import org.newsgraph.article.date.WrittenDate;

/// When a page says that it was published: a date with whatever stands behind it, or seconds or
/// milliseconds since 1970.
final class PageDate {
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2100;

  private PageDate() {}

  /// The day or moment; empty where the text is no date that can be understood, or none that a page
  /// can have.
  static Optional<Publication> read(String text) {
    String told = text.strip();
    return FieldDate.epoch(told)
        .or(() ->
            WrittenDate.beginning(told)
                .filter(date -> date.day().getYear() >= FIRST_YEAR)
                .filter(date -> date.day().getYear() <= LAST_YEAR)
                .map(WrittenDate::publication));
  }
}
