package org.newsgraph.link;

import java.util.List;

/// Why two IRIs name the same thing, or why not.
///
/// @param score how much speaks for it, from 0 to 1
/// @param lines what speaks for it and against it
public record Explanation(boolean same, double score, List<String> lines) {
  public Explanation {
    lines = List.copyOf(lines);
  }
}
