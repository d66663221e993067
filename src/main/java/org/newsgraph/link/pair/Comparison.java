package org.newsgraph.link.pair;

import java.util.List;
import org.newsgraph.link.reading.Telling;

/// Things of one kind and how each two of them compare.
///
/// @param things what is compared
/// @param designations what tells each of the things from others by itself
/// @param pairs compares two of them by their numbers
/// @param usual how likely two must be the same to be put together, where nothing asks for more
/// @param bySelf whether two must be so likely the same by what they are themselves, since there is
///   too little else to learn it from
public record Comparison(
    List<? extends Telling> things,
    List<? extends Designation> designations,
    Pairs pairs,
    double usual,
    boolean bySelf) {

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
  /// @param needed how likely it must be for the two to be put together, from 0 to 1: the more, the
  ///   less the kind of what speaks for it can be trusted; [#NEVER] where it can't at all
  public record Likely(Features features, double needed) implements Compared {
    /// More than any likelihood.
    public static final double NEVER = 2;
  }

  /// Nothing speaks for their being the same.
  public record Unlikely() implements Compared {}

  /// They can't be the same.
  ///
  /// @param reason what tells them apart, in words
  /// @param isCertain whether extraction errs too seldom about that for anything else to outweigh
  ///   it: then no third one brings the two together either
  public record Excluded(String reason, boolean isCertain) implements Compared {
    static final Excluded EVENT_AND_ENTITY =
        new Excluded("one is an event, the other is none", true);
  }

  /// Compares two of the things.
  public Compared compare(int one, int other) {
    return pairs.compare(one, other);
  }
}
