package org.newsgraph.endpoint.drawing.map;

import java.util.ArrayList;
import java.util.List;

/// The rectangles of a picture that are taken, so that names find a place beside them.
final class Room {
  private static final double EDGE = 2;

  private final double width;
  private final double height;
  private final List<Area> taken = new ArrayList<>();

  Room(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /// A rectangle.
  record Area(double left, double top, double right, double bottom) {
    private boolean overlaps(Area other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  boolean isFree(Area area) {
    return area.left >= EDGE
        && area.top >= EDGE
        && area.right <= width - EDGE
        && area.bottom <= height - EDGE
        && taken.stream().noneMatch(area::overlaps);
  }

  void take(Area area) {
    taken.add(area);
  }
}
