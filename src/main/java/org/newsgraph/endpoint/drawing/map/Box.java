package org.newsgraph.endpoint.drawing.map;

/// An area between meridians and parallels, in degrees.
record Box(double west, double south, double east, double north) {
  static Box around(double longitude, double latitude) {
    return new Box(longitude, latitude, longitude, latitude);
  }

  Box with(Box other) {
    return new Box(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }

  double width() {
    return east - west;
  }

  double height() {
    return north - south;
  }

  double longitude() {
    return (west + east) / 2;
  }

  double latitude() {
    return (south + north) / 2;
  }
}
