package org.newsgraph.link.pair;

import java.util.List;
import org.newsgraph.link.reading.Telling;

/// Things of one kind and how each two of them compare.
///
/// @param things what is compared
/// @param pairs compares two of them by their numbers
public record Comparison(List<? extends Telling> things, Pairs pairs) {

  /// Compares two things by their numbers.
  @FunctionalInterface
  public interface Pairs {
    /// Compares.
    Compared compare(int one, int other);
  }

  /// How two things compare.
  public sealed interface Compared permits Likely, Unlikely, Excluded {}

  /// They can be the same.
  ///
  /// @param features tell how likely that is
  public record Likely(Features features) implements Compared {}

  /// Nothing speaks for their being the same.
  public record Unlikely() implements Compared {}

  /// They can't be the same.
  ///
  /// @param isCertain whether extraction errs too seldom about what tells them apart for anything
  ///   else to outweigh it
  public record Excluded(boolean isCertain) implements Compared {}

  /// Compares two of the things.
  public Compared compare(int one, int other) {
    return pairs.compare(one, other);
  }
}
