package org.newsgraph.evaluation.measure;

import java.util.Optional;
import org.newsgraph.article.Span;

/// One thing of gold or of what was found, and how far the other reading has it.
///
/// @param credit 1 where it is right, 0 where it is missed or false, between them for a share
/// @param fact what it says, for people
/// @param where it stands in the text
public record Judgement(
    Measure measure, Side side, double credit, String fact, Optional<Span> where) {

  /// Which reading the thing is of.
  public enum Side {
    /// Gold: with no credit, it is missed.
    gold,
    /// Found: with no credit, it is false.
    found
  }
}
