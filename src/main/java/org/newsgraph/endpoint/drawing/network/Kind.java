package org.newsgraph.endpoint.drawing.network;

import java.util.Locale;

/// What a node stands for, told by its shape and its colour, in the order in which nodes are drawn.
public enum Kind {
  PERSON("person", "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z"),
  ORGANIZATION("organisation", "M-6-6H6V6H-6z"),
  GROUP("group", "M-3.5-6.5H3.5L7.5 0L3.5 6.5H-3.5L-7.5 0z"),
  PLACE("place", "M0 8L-5 1a6 6 0 1 1 10 0z"),
  EVENT("event", "M0-8L8 0L0 8L-8 0z"),
  CLAIM("claim", "M-7-6H7V4H0L-4 8V4H-7z"),
  THING("thing", "M0-7L7.5 6H-7.5z");

  private final String words;
  private final String path;

  Kind(String words, String path) {
    this.words = words;
    this.path = path;
  }

  /// What a legend calls it.
  public String words() {
    return words;
  }

  /// The outline of its node around the origin, as SVG path data.
  public String path() {
    return path;
  }

  /// The class that colours it.
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
