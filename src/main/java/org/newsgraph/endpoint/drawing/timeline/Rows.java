package org.newsgraph.endpoint.drawing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Finds for each stretch the lowest row in which nothing is in its way.
final class Rows {
  private final int most;
  private final List<List<TimeDrawing.Range>> rows = new ArrayList<>();

  /// @param most how many rows there may be
  Rows(int most) {
    this.most = most;
  }

  /// The row that the stretch now takes, or nothing where all are taken.
  OptionalInt place(TimeDrawing.Range wanted) {
    int row = free(wanted);
    if (row == most) {
      return OptionalInt.empty();
    }
    if (row == rows.size()) {
      rows.add(new ArrayList<>());
    }
    rows.get(row).add(wanted);
    return OptionalInt.of(row);
  }

  /// The row that the stretch would take.
  int free(TimeDrawing.Range wanted) {
    return (int)
        rows.stream()
            .takeWhile(taken -> taken.stream().anyMatch(other -> overlap(other, wanted)))
            .count();
  }

  int count() {
    return rows.size();
  }

  private static boolean overlap(TimeDrawing.Range one, TimeDrawing.Range other) {
    return one.from() < other.to() && other.from() < one.to();
  }
}
