package org.newsgraph.endpoint.drawing.timeline;

import java.util.List;

/// Where days stand across the picture.
///
/// @param begin the first day shown, in days since 1970
/// @param end the end of the last day shown
record Axis(double begin, double end, double left, double right) {
  private static final double SHORTEST = 7;
  private static final double MARGIN = 12;

  /// An axis on which the middle of every entry can be seen.
  static Axis of(List<Entry> sorted, double left, double right) {
    double begin = sorted.isEmpty() ? 0 : sorted.getFirst().middle() - 0.5;
    double end = sorted.isEmpty() ? 0 : sorted.getLast().middle() + 0.5;
    double lacking = Math.max(0, SHORTEST - (end - begin)) / 2;
    double margin = (end - begin + 2 * lacking) * MARGIN / (right - left - 2 * MARGIN);
    return new Axis(begin - lacking - margin, end + lacking + margin, left, right);
  }

  double x(double day) {
    return left + (day - begin) * perDay();
  }

  /// Where a day stands, or where the axis ends before it.
  double clamped(double day) {
    return Math.clamp(x(day), left, right);
  }

  double perDay() {
    return (right - left) / (end - begin);
  }
}
