package org.newsgraph.endpoint.drawing.timeline;

import java.time.LocalDate;
import org.newsgraph.endpoint.drawing.PlainText;
import org.newsgraph.endpoint.drawing.Told;

/// Something dated.
///
/// @param href its page, or empty
public record Entry(String label, String href, Period period, Lane lane, Told told) {
  public Entry {
    label = PlainText.name(label);
  }

  /// An entry whose day is known.
  public static Entry on(LocalDate day, String label, String href, Lane lane, Told told) {
    return new Entry(label, href, new Period(day, day), lane, told);
  }

  Entry in(Lane other) {
    return new Entry(label, href, period, other, told);
  }

  double middle() {
    return period.middle();
  }

  /// What it is, when, and how it is told.
  String title() {
    return label + ", " + period + (told == Told.REPORTED ? "" : " (" + told.words() + ")");
  }
}
