package org.newsgraph.endpoint.drawing.map;

import java.util.Optional;
import org.newsgraph.endpoint.drawing.PlainText;

/// A place to mark on a map.
///
/// @param href its page, or empty
/// @param weight how much happened there
/// @param country the ISO code of the country that it is; empty for a spot
public record Place(
    String label, String href, double longitude, double latitude, double weight, String country) {
  public Place {
    label = PlainText.name(label);
  }

  /// A city, a building, a region: what has coordinates and is not a country.
  public static Place spot(
      String label, String href, double longitude, double latitude, double weight) {
    return new Place(label, href, longitude, latitude, weight, "");
  }

  /// A country, wherever it is; nothing where no country is called so.
  public static Optional<Place> country(String name, String href, double weight) {
    return Countries.all()
        .named(name)
        .map(found ->
            new Place(name, href, found.longitude(), found.latitude(), weight, found.code()));
  }

  boolean isCountry() {
    return !country.isEmpty();
  }

  boolean isOnEarth() {
    return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  }

  /// The weight as far as a picture can show it.
  double shownWeight() {
    return weight >= 0 ? Math.min(weight, 1e9) : 0;
  }
}
