package org.newsgraph.cli.console;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/// How much there is to do, and how much of it is done: a number of inputs, or of their bytes.
public interface Extent {
  /// An extent that cannot be known before the end.
  Extent UNKNOWN =
      new Extent() {
        @Override
        public OptionalLong total() {
          return OptionalLong.empty();
        }

        @Override
        public long done() {
          return 0;
        }
      };

  /// What an extent is shown in.
  ///
  /// @param size how many of what is counted make one
  record Unit(String name, long size) {
    /// Inputs, one by one.
    static final Unit INPUT = new Unit("", 1);

    /// Bytes, by the kilobyte.
    public static final Unit KILOBYTE = new Unit(" KB", 1000);
  }

  /// What it is shown in.
  default Unit unit() {
    return Unit.INPUT;
  }

  /// All there is; empty where that cannot be known.
  OptionalLong total();

  /// As much of it as is done.
  long done();

  /// Notes that one more input is done.
  default void step() {}

  /// The share that is done, from 0 to 1; empty where that cannot be known.
  default OptionalDouble share() {
    OptionalLong total = total();
    return total.isPresent() && total.getAsLong() > 0
        ? OptionalDouble.of(Math.min(1, (double) done() / total.getAsLong()))
        : OptionalDouble.empty();
  }
}
