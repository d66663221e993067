package org.newsgraph.gdelt;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.Coordinates;

/// A place as a row tells it.
///
/// @param type 1 for a country, 2 and 5 for a state or a province, 3 and 4 for a city or a landmark
/// @param fullName from the most particular part to the country: "Tehran, Tehran, Iran"
record GdeltPlace(int type, String fullName, Optional<Coordinates> coordinates) {
  /// How many columns tell of one place.
  static final int COLUMNS = 8;

  private static final int NAME = 1;
  private static final int LATITUDE = 5;
  private static final int LONGITUDE = 6;

  /// The place that eight columns tell of; empty where they tell none.
  static Optional<GdeltPlace> of(GdeltRow row, int column) {
    int type =
        row.text(column).filter(text -> text.matches("[1-5]")).map(Integer::valueOf).orElse(0);
    return row.text(column + NAME)
        .filter(name -> type > 0)
        .map(name -> new GdeltPlace(type, name, coordinates(row, column)));
  }

  private static Optional<Coordinates> coordinates(GdeltRow row, int column) {
    return row.degrees(column + LATITUDE, 90)
        .flatMap(latitude ->
            row.degrees(column + LONGITUDE, 180)
                .map(longitude -> new Coordinates(latitude, longitude)));
  }

  /// The name's parts.
  List<String> parts() {
    return List.of(fullName.split(",\\s*"));
  }

  boolean isCountry() {
    return type == 1;
  }

  boolean isCity() {
    return type == 3 || type == 4;
  }
}
