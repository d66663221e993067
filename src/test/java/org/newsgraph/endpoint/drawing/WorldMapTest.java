package org.newsgraph.endpoint.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.endpoint.NewsServer;
import org.newsgraph.endpoint.drawing.map.MapDrawing;
import org.newsgraph.endpoint.drawing.map.Place;
import org.newsgraph.endpoint.drawing.map.WorldMap;
import org.quicktheories.core.Gen;

class WorldMapTest {
  private static Printed print(List<Place> places, Set<String> shaded) {
    return Printed.of(
        "worldmap", Map.of("root", "../", "view", WorldMap.of("Places", places, shaded)));
  }

  private static Gen<Place> places() {
    Gen<Double> usual = doubles().between(-90, 90);
    Gen<Double> wild =
        arbitrary()
            .pick(Double.NaN, Double.POSITIVE_INFINITY, 0.0, -0.0, 180.0, -180.0, 1e300, 44.4);
    Gen<Double> numbers = usual.mix(wild, 30);
    return HostileTexts.any()
        .zip(
            numbers,
            numbers,
            numbers,
            arbitrary().pick("", "", "IRQ", "RUS", "FJI", "nonsense"),
            (label, longitude, latitude, weight, country) ->
                new Place(label, "p", longitude, latitude, weight, country));
  }

  @Test
  void staysWithinThePictureWhateverItIsGiven() {
    qt().withExamples(300)
        .forAll(lists().of(places()).ofSizeBetween(0, 40))
        .checkAssert(places -> print(places, Set.of("USA", "\"><script>")).check());
  }

  @Test
  void isTheSameInWhateverOrderItIsGiven() {
    qt().withExamples(100)
        .forAll(lists().of(places()).ofSizeBetween(0, 40), longs().all())
        .checkAssert((places, seed) -> {
          List<Place> shuffled = new ArrayList<>(places);
          Collections.shuffle(shuffled, new Random(seed));

          assertThat(print(shuffled, Set.of()).html()).isEqualTo(print(places, Set.of()).html());
        });
  }

  @Test
  void bearsThousandsOfPlacesAtOneSpot() {
    List<Place> places = Collections.nCopies(10_000, Place.spot("Baghdad", "p", 44.37, 33.31, 1));

    Printed printed = print(places, Set.of());

    printed.check();
    assertThat(printed.html()).contains("and 9,994 more").hasSizeLessThan(100_000);
  }

  @Test
  void marksPlacesWhereTheyAreOnTheOutlines() {
    MapDrawing drawing =
        WorldMap.of(
                "Places",
                List.of(
                    Place.spot("Baghdad", "b", 44.37, 33.31, 7),
                    Place.spot("Kirkuk", "k", 44.39, 35.47, 3)),
                Set.of("IRQ"))
            .drawings()
            .getFirst();
    double[] matrix =
        Arrays.stream(drawing.transform().replaceAll("matrix\\(|\\)", "").split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    MapDrawing.Mark baghdad = drawing.marks().getFirst();

    assertThat(matrix[0] * 44.37 + matrix[4]).isCloseTo(baghdad.x(), within(0.1));
    assertThat(matrix[3] * -33.31 + matrix[5]).isCloseTo(baghdad.y(), within(0.1));
    assertThat(drawing.marks().get(1).y()).isLessThan(baghdad.y());
    assertThat(drawing.marks().get(1).radius()).isLessThan(baghdad.radius());
    assertThat(drawing.labels())
        .extracting(MapDrawing.Label::text)
        .containsExactly("Baghdad", "Kirkuk");
    assertThat(drawing.countries()).extracting(MapDrawing.Label::text).contains("Syria");
  }

  @Test
  void saysInWordsWhatItShows() {
    List<Place> places =
        List.of(
            Place.spot("Kirkuk", "k", 44.39, 35.47, 3),
            Place.spot("Baghdad", "b", 44.37, 33.31, 7));

    assertThat(WorldMap.of("Places of 10 events", places, Set.of()).summary())
        .isEqualTo("Places of 10 events: Baghdad (7), Kirkuk (3).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iraq",
        "the Netherlands",
        "Ivory Coast",
        "Czech Republic",
        "USA",
        "Kosovo",
        "Singapore"
      })
  void knowsWhereCountriesAre(String name) throws IOException {
    Place country = Place.country(name, "p", 1).orElseThrow();

    assertThat(outlines()).contains("id=\"" + country.country() + "\"");
    assertThat(print(List.of(country), Set.of()).html())
        .contains("href=\"../static/world.svg#" + country.country() + "\"");
  }

  @Test
  void knowsNoCountryThatDoesNotExist() {
    assertThat(Place.country("Ruritania", "p", 1)).isEmpty();
    assertThat(Place.country("", "p", 1)).isEmpty();
  }

  @Test
  void hasAnOutlineOfEveryStateThatJavaKnowsExceptSmallIslands() throws IOException {
    String outlines = outlines();
    List<String> lacking =
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
            .filter(code -> !outlines.contains("id=\"" + code + "\""))
            .toList();

    assertThat(lacking).hasSizeLessThan(20).contains("ATA").doesNotContain("MLT", "BHR", "SOM");
    assertThat(outlines).hasSizeLessThan(150_000);
  }

  private static String outlines() throws IOException {
    try (InputStream in = NewsServer.class.getResourceAsStream("static/world.svg")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
