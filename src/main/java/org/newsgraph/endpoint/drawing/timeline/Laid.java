package org.newsgraph.endpoint.drawing.timeline;

import java.util.List;
import java.util.stream.Stream;

/// What is drawn of some entries of a lane, measured upwards from the lane's lower edge.
record Laid(double height, List<TimeDrawing.Mark> marks, List<TimeDrawing.Bar> bars) {
  static final Laid NOTHING = new Laid(0, List.of(), List.of());

  /// Both in the same lane.
  Laid beside(Laid other) {
    return new Laid(
        Math.max(height, other.height),
        Stream.concat(marks.stream(), other.marks.stream()).toList(),
        Stream.concat(bars.stream(), other.bars.stream()).toList());
  }
}
