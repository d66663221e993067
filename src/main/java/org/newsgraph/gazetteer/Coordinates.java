package org.newsgraph.gazetteer;

/// Where something is on the earth.
///
/// @param latitude in degrees, north positive
/// @param longitude in degrees, east positive
public record Coordinates(double latitude, double longitude) {
  private static final double EARTH_RADIUS = 6371;

  /// The distance on a sphere, in kilometres, by the haversine formula.
  public double kilometresTo(Coordinates other) {
    double north = Math.toRadians(other.latitude - latitude) / 2;
    double east = Math.toRadians(other.longitude - longitude) / 2;
    double half =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(east), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
  }
}
