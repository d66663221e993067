package org.newsgraph.endpoint.view;

/// A day or a span of days.
///
/// @param datetime its first day as a machine reads it, or empty
/// @param text as people read it, or empty
public record When(String datetime, String text) {
  /// No day is known.
  public static final When UNKNOWN = new When("", "");

  /// Tells whether there is a day to show.
  public boolean known() {
    return !text.isEmpty();
  }
}
