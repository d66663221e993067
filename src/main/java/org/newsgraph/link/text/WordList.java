package org.newsgraph.link.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the lists of words and numbers that the program brings along: a line each, `#` begins a
/// remark.
public final class WordList {
  private static final String FOLDER = "/org/newsgraph/link/";

  private WordList() {}

  /// Reads the lines of a file.
  public static List<String> lines(String file) {
    InputStream found = WordList.class.getResourceAsStream(FOLDER + file);
    if (found == null) {
      throw new IllegalStateException("This program was built without " + FOLDER + file);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file, e);
    }
  }

  /// Reads a file of words.
  static Set<String> read(String file) {
    return lines(file).stream()
        .flatMap(line -> List.of(line.split("\\s+")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
