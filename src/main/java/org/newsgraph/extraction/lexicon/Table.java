package org.newsgraph.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;

/// A table among the resources: tab-separated, the first line its header, lines that begin with `#`
/// left out.
final class Table {

  private Table() {}

  /// The rows, each with as many cells as the header; cells missing at the end are empty.
  static List<List<String>> rows(String name) {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> rows = new ArrayList<>();
      int columns = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (columns == 0) {
          columns = cells.size();
        } else {
          rows.add(padded(cells, columns));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first 16 hexadecimal digits of the SHA-256 of these tables, one after the other.
  static String digest(String... names) {
    try {
      MessageDigest digest = DigestUtils.getSha256Digest();
      for (String name : names) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> padded(List<String> cells, int columns) {
    List<String> row = new ArrayList<>(cells);
    while (row.size() < columns) {
      row.add("");
    }
    return row;
  }
}
