package org.newsgraph.endpoint.drawing.map;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.endpoint.drawing.Caption;
import org.newsgraph.endpoint.drawing.PlainText;
import org.newsgraph.endpoint.drawing.Screen;

/// Where things happened, as a picture: `WorldMap.of("Places of 12 events", places,
/// Set.of("IRQ"))`, printed by `drawing/worldmap.jte`.
///
/// @param summary what it shows, in words
public record WorldMap(String summary, boolean isEmpty, List<MapDrawing> drawings) {
  private static final int MOST_PLACES = 150;
  private static final int NAMED = 6;

  private static final Comparator<Place> ORDER =
      Comparator.comparingDouble(Place::shownWeight)
          .reversed()
          .thenComparing(Place::label)
          .thenComparing(Place::href)
          .thenComparingDouble(Place::longitude)
          .thenComparingDouble(Place::latitude)
          .thenComparing(Place::country);

  /// Draws places.
  ///
  /// @param what what the summary begins with
  /// @param shaded ISO 3166 codes of countries to shade; those that are places are shaded anyway
  public static WorldMap of(String what, List<Place> places, Set<String> shaded) {
    List<Place> sorted = places.stream().filter(Place::isOnEarth).sorted(ORDER).toList();
    List<Place> shown = sorted.stream().limit(MOST_PLACES).toList();
    List<Country> countries =
        Stream.concat(shaded.stream(), shown.stream().map(Place::country))
            .flatMap(code -> Countries.all().coded(code).stream())
            .distinct()
            .toList();
    return new WorldMap(
        summary(PlainText.of(what), sorted),
        shown.isEmpty() && countries.isEmpty(),
        Stream.of(Screen.values()).map(screen -> drawing(screen, shown, countries)).toList());
  }

  private static MapDrawing drawing(Screen screen, List<Place> shown, List<Country> countries) {
    Set<String> codes = new TreeSet<>();
    countries.forEach(country -> codes.add(country.code()));
    Box box =
        Stream.concat(
                shown.stream().map(place -> Box.around(place.longitude(), place.latitude())),
                countries.stream().map(Country::box))
            .reduce(Box::with)
            .orElse(new Box(-180, -57, 180, 84));
    return new MapLayout(screen, Frame.around(box, screen), shown, codes).drawing();
  }

  private static String summary(String what, List<Place> sorted) {
    return sorted.isEmpty()
        ? what
        : what + ": " + Caption.few(sorted.stream().map(WorldMap::title).toList(), NAMED) + ".";
  }

  static String title(Place place) {
    double weight = place.shownWeight();
    String number =
        weight == Math.rint(weight) ? Long.toString((long) weight) : Double.toString(weight);
    return place.label() + " (" + number + ")";
  }
}
