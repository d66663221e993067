package org.newsgraph.endpoint.drawing;

/// Rounds lengths so that pictures are short to send and equal everywhere.
public final class Tenths {
  private Tenths() {}

  /// The nearest tenth.
  public static double of(double length) {
    // Adding zero turns -0.0, which would be written so, into 0.0.
    return Math.round(length * 10) / 10.0 + 0.0;
  }
}
