package org.newsgraph.endpoint.view;

import java.util.List;

/// A piece of an article's text.
///
/// @param href the page of what the piece tells of, or empty
/// @param style `event`, `entity` or `claim`, or empty
/// @param fact what it tells, in a few words, or empty
/// @param anchors the names of the places that begin here
public record Segment(String text, String href, String style, String fact, List<String> anchors) {
  public Segment {
    anchors = List.copyOf(anchors);
  }
}
