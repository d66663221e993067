package org.newsgraph.extraction.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Countries and international organisations known beforehand, from `gazetteer.tsv`: by name,
/// abbreviation and demonym.
public final class Gazetteer {
  private final Map<String, GazetteerEntry> byName = new HashMap<>();
  private final Map<String, GazetteerEntry> byDemonym = new HashMap<>();
  private final Map<String, GazetteerEntry> byCapital = new HashMap<>();

  private Gazetteer(List<List<String>> rows) {
    for (List<String> row : rows) {
      GazetteerEntry entry = GazetteerEntry.of(row);
      byName.putIfAbsent(key(entry.name()), entry);
      cells(row.get(2)).forEach(alias -> byName.putIfAbsent(key(alias), entry));
      cells(row.get(3)).forEach(demonym -> byDemonym.putIfAbsent(key(demonym), entry));
      cells(row.get(4)).forEach(capital -> byCapital.putIfAbsent(key(capital), entry));
    }
  }

  /// The gazetteer that comes with the program.
  public static Gazetteer load() {
    return new Gazetteer(Table.rows("gazetteer.tsv"));
  }

  private static List<String> cells(String cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split("\\s*\\|\\s*"));
  }

  private static String key(String name) {
    String plain = name.replace(".", "");
    // "US" is the country, "us" is not.
    return plain.length() <= 4 && plain.equals(plain.toUpperCase(java.util.Locale.ROOT))
        ? plain
        : plain.toLowerCase(java.util.Locale.ROOT);
  }

  /// Who is called so.
  public Optional<GazetteerEntry> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /// The country whose people or things are called so: "Iranian", "Iranians".
  public Optional<GazetteerEntry> demonym(String word) {
    GazetteerEntry found = byDemonym.get(key(word));
    if (found == null && word.endsWith("s")) {
      found = byDemonym.get(key(word.substring(0, word.length() - 1)));
    }
    return Optional.ofNullable(found);
  }

  /// The country whose capital this is.
  public Optional<GazetteerEntry> capital(String city) {
    return Optional.ofNullable(byCapital.get(key(city)));
  }
}
