package org.newsgraph.extraction.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Whether a given name, a title or a noun is a woman's or a man's, from `given-names.tsv`.
public final class GivenNames {
  private final Map<String, Optional<Gender>> genders = new HashMap<>();

  private GivenNames() {
    for (var row : Table.rows("given-names.tsv")) {
      genders.put(
          row.get(0),
          switch (row.get(1)) {
            case "f" -> Optional.of(Gender.FEMALE);
            case "m" -> Optional.of(Gender.MALE);
            case "" -> Optional.empty();
            default -> throw new IllegalArgumentException("given-names.tsv: " + row);
          });
    }
  }

  /// The table that comes with the program.
  public static GivenNames load() {
    return new GivenNames();
  }

  /// What a given name ("Ana"), a title ("Mrs.") or a noun ("spokeswoman") tells.
  public Optional<Gender> gender(String word) {
    return genders.getOrDefault(word, Optional.empty());
  }

  /// Whether somebody may have this given name.
  public boolean isKnown(String name) {
    return genders.containsKey(name);
  }
}
