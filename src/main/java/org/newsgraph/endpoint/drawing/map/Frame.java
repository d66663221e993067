package org.newsgraph.endpoint.drawing.map;

import java.util.Locale;
import org.newsgraph.endpoint.drawing.Screen;

/// The part of the world that is shown, and how degrees become units of the picture: an
/// equirectangular projection, true to shape in the middle of the picture.
///
/// @param east units per degree of longitude
/// @param north units per degree of latitude
record Frame(
    double longitude, double latitude, double width, double height, double east, double north) {
  private static final double CLOSEST = 9;
  private static final double SOUTH = -57;
  private static final double NORTH = 84;
  private static final double MARGIN = 1.3;
  private static final double WIDEST = 200;

  /// Where a map of the whole world is true to shape.
  private static final double WORLD_PARALLEL = 35;

  /// A frame around what is to be seen, or the whole world where that is far apart.
  static Frame around(Box box, Screen screen) {
    double squeeze = Math.cos(Math.toRadians(Math.clamp(box.latitude(), -65, 65)));
    double width = screen.width();
    double height = screen == Screen.WIDE ? 430 : 280;
    double unit =
        Math.min(
            width / Math.max(CLOSEST, box.width() * squeeze * MARGIN),
            height / Math.max(CLOSEST, box.height() * MARGIN));
    if (box.width() > WIDEST || width / unit / squeeze > 330 || height / unit > NORTH - SOUTH) {
      return world(box, width);
    }
    double halfWidth = width / unit / squeeze / 2;
    double halfHeight = height / unit / 2;
    return new Frame(
        Math.clamp(box.longitude(), halfWidth - 180, 180 - halfWidth),
        within(box.latitude(), SOUTH + halfHeight, NORTH - halfHeight, box, halfHeight),
        width,
        height,
        unit * squeeze,
        unit);
  }

  /// Moves the middle away from the poles, but not so far that something is lost.
  private static double within(double wanted, double low, double high, Box box, double half) {
    double middle = Math.clamp(wanted, low, high);
    return Math.clamp(
        middle, Math.min(wanted, box.north() - half), Math.max(wanted, box.south() + half));
  }

  private static Frame world(Box box, double width) {
    double squeeze = Math.cos(Math.toRadians(WORLD_PARALLEL));
    double unit = width / 360 / squeeze;
    double south = Math.min(SOUTH, box.south() - 3);
    double north = Math.max(NORTH, box.north() + 3);
    return new Frame(0, (south + north) / 2, width, (north - south) * unit, unit * squeeze, unit);
  }

  double x(double degrees) {
    return width / 2 + (degrees - longitude) * east;
  }

  double y(double degrees) {
    return height / 2 - (degrees - latitude) * north;
  }

  /// What turns the outlines' coordinates into the picture's.
  String transform() {
    return String.format(
        Locale.ROOT,
        "matrix(%.4f 0 0 %.4f %.2f %.2f)",
        east,
        north,
        width / 2 - longitude * east,
        height / 2 + latitude * north);
  }
}
