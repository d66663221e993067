package org.newsgraph.endpoint.drawing.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.endpoint.drawing.PlainText;

/// The countries of the world, known by code and by name.
final class Countries {
  private static final Countries ALL = read();

  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final Map<String, Country> byName = new LinkedHashMap<>();

  private Countries(List<Country> countries) {
    for (Country country : countries) {
      byCode.put(country.code(), country);
      byCode.put(country.code2(), country);
      country.names().forEach(name -> byName.putIfAbsent(key(name), country));
    }
  }

  static Countries all() {
    return ALL;
  }

  /// The country with an ISO 3166 alpha-2 or alpha-3 code.
  Optional<Country> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The country that is called so in English.
  Optional<Country> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  Collection<Country> listed() {
    return List.copyOf(new LinkedHashSet<>(byCode.values()));
  }

  private static String key(String name) {
    String key = PlainText.of(name).toLowerCase(Locale.ROOT).replace('’', '\'');
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }

  private static Countries read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv")),
                StandardCharsets.UTF_8))) {
      return new Countries(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> country(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Country country(String[] cells) {
    double[] degrees = Arrays.stream(cells).skip(3).mapToDouble(Double::parseDouble).toArray();
    return new Country(
        cells[0],
        cells[1],
        List.of(cells[2].split("\\|")),
        degrees[0],
        degrees[1],
        new Box(degrees[2], degrees[3], degrees[4], degrees[5]));
  }
}
