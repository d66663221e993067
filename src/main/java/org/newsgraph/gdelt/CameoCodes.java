package org.newsgraph.gdelt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.fact.EventType;
import org.newsgraph.vocabulary.NewsEvents;

/// What the codes of CAMEO, the Conflict and Mediation Event Observations, are in our ontology.
final class CameoCodes {
  private static final Map<String, Meaning> MEANINGS = read();

  private CameoCodes() {}

  /// What a code means.
  ///
  /// @param type the class of the events
  /// @param role the property from such an event to its second actor
  /// @param preposition what stands between the two actors in a label
  record Meaning(EventType type, Node role, String preposition) {

    /// The class in words: "legal proceeding".
    String words() {
      return type.name()
          .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
          .toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// The meaning of the longest code that this one begins with.
  static Optional<Meaning> meaning(String code) {
    for (int length = code.length(); length >= 2; length--) {
      Meaning meaning = MEANINGS.get(code.substring(0, length));
      if (meaning != null) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }

  /// The codes that are told apart, and what they mean.
  static Map<String, Meaning> all() {
    return MEANINGS;
  }

  private static Map<String, Meaning> read() {
    try (InputStream in =
            Objects.requireNonNull(CameoCodes.class.getResourceAsStream("cameo.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(line -> line[0], CameoCodes::meaning));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Meaning meaning(String[] line) {
    return new Meaning(EventType.valueOf(line[1]), NewsEvents.term(line[2]), line[3]);
  }
}
