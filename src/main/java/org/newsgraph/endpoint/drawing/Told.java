package org.newsgraph.endpoint.drawing;

import java.util.Locale;

/// How an article tells of something. What is only said differs from what is done by its shape, not
/// by colour alone.
public enum Told {
  /// As a fact.
  REPORTED("reported", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
  /// By somebody in the article, or as uncertain.
  CLAIMED("claimed or uncertain", "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z"),
  /// As what did not happen.
  DENIED("denied", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM-3.5-3.5L3.5 3.5M-3.5 3.5L3.5-3.5"),
  /// As intended, threatened or expected.
  PLANNED("planned", "M0-6L6 0L0 6L-6 0z");

  private final String words;
  private final String path;

  Told(String words, String path) {
    this.words = words;
    this.path = path;
  }

  /// What a legend calls it.
  public String words() {
    return words;
  }

  /// The outline of its mark around the origin, as SVG path data.
  public String path() {
    return path;
  }

  /// The class that styles it.
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
