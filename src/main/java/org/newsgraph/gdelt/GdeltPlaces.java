package org.newsgraph.gdelt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.KnownThing;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.gazetteer.SoughtName;
import org.newsgraph.mapping.iri.Slug;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.SchemaOrg;

/// Finds in the gazetteer what GDELT names: a place by its name, its country and its coordinates, a
/// country by its code.
final class GdeltPlaces {
  private static final Set<Node> PLACE = Set.of(SchemaOrg.PLACE);

  /// How far the middle of a city and that of a state or a province, as two sources see it, may lie
  /// apart, in kilometres.
  private static final double CITY = 30;

  private static final double STATE = 300;

  private final KnownThings known;
  private final Map<String, Node> countries;
  private final Map<GdeltPlace, Optional<Node>> found = new HashMap<>();

  GdeltPlaces(Base base, KnownThings known) {
    this.known = known;
    countries = countries(base, known);
  }

  /// The country of a three-letter code of ISO 3166-1; empty where the code is no country's.
  Optional<Node> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /// The place in the gazetteer; empty where it is not there.
  Optional<Node> find(GdeltPlace place) {
    return found.computeIfAbsent(place, this::sought);
  }

  /// The country that a place is in.
  Optional<Node> countryOf(GdeltPlace place) {
    return named(place.parts().getLast()).stream()
        .map(KnownThing::iri)
        .filter(countries::containsValue)
        .findFirst();
  }

  private Optional<Node> sought(GdeltPlace place) {
    Optional<Node> country = countryOf(place);
    if (place.isCountry()) {
      return country;
    }
    if (country.isEmpty() || place.coordinates().isEmpty()) {
      return Optional.empty();
    }
    Coordinates there = place.coordinates().get();
    String name = place.parts().getFirst();
    // A city with two names has an entry for each, of the same coordinates.
    return named(name).stream()
        .filter(thing -> thing.related().contains(country.get()))
        .filter(thing -> distance(thing, there) <= (place.isCity() ? CITY : STATE))
        .min(
            Comparator.<KnownThing>comparingDouble(thing -> distance(thing, there))
                .thenComparing(thing -> !thing.label().equals(name))
                .thenComparing(thing -> thing.iri().getURI()))
        .map(KnownThing::iri);
  }

  private double distance(KnownThing thing, Coordinates there) {
    return known.coordinates(thing.iri()).map(there::kilometresTo).orElse(Double.MAX_VALUE);
  }

  private List<KnownThing> named(String name) {
    return SoughtName.of(name, PLACE).map(known::named).orElse(List.of());
  }

  private static Map<String, Node> countries(Base base, KnownThings known) {
    Map<String, Node> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      String name = country.getDisplayCountry(Locale.ENGLISH);
      Node node = base.node(Folder.place, Slug.identifying(name));
      if (known.knows(node)) {
        countries.put(country.getISO3Country(), node);
      }
    }
    return countries;
  }
}
