package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsgraph.store.run.Run;

/// Tells the SHA-256 of what a run is given to read.
///
/// That of one file is its own. That of several, such as a folder's, is the SHA-256 of lines
/// `DIGEST NAME`, as the tool `sha256sum` prints them, with names from the folder on and in the
/// order in which the files are read; files of a folder whose names tell of no article are not
/// among them. A file that can't be read has a `-` in place of its digest.
final class InputDigest {
  /// More inputs are told of as one.
  private static final int MOST = 100;

  private InputDigest() {}

  /// What is given by many names, each with its digest; where there are too many to tell of each,
  /// as one.
  static List<Run.Input> all(List<Run.Input> inputs) {
    if (inputs.size() <= MOST) {
      return inputs;
    }
    MessageDigest lines = DigestUtils.getSha256Digest();
    inputs.forEach(input -> add(lines, input.sha256(), input.name()));
    Path first = Path.of(inputs.getFirst().name());
    String name =
        String.format(
            Locale.ROOT,
            "%d inputs, from %s on",
            inputs.size(),
            Objects.requireNonNullElse(first.getFileName(), first));
    return List.of(new Run.Input(name, hexadecimal(lines)));
  }

  /// The input that is one file.
  static Run.Input of(Path file) {
    return new Run.Input(file.toString(), digest(file));
  }

  /// What an input stands for: a file, and the one with its metadata, are told of each by itself,
  /// and a folder as one.
  ///
  /// @param files in their order
  static Stream<Run.Input> of(String name, List<Path> files) {
    if (files.isEmpty()) {
      return Stream.of(new Run.Input(name, Optional.empty()));
    }
    Path given = Path.of(name);
    if (files.getFirst().equals(given)) {
      return files.stream().map(InputDigest::of);
    }
    MessageDigest lines = DigestUtils.getSha256Digest();
    boolean folder = Files.isDirectory(given);
    for (Path file : files) {
      add(lines, digest(file), (folder ? given.relativize(file) : file).toString());
    }
    return Stream.of(new Run.Input(name, hexadecimal(lines)));
  }

  private static void add(MessageDigest lines, Optional<String> digest, String name) {
    // A name may hold a line break, and sha256sum writes it so.
    String line = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    String mark = line.equals(name) ? "" : "\\";
    DigestUtils.updateDigest(lines, mark + digest.orElse("-") + "  " + line + "\n");
  }

  private static Optional<String> hexadecimal(MessageDigest digest) {
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  /// A pipe could be read only once, and a file that can't be read is told of by whoever opens it.
  private static Optional<String> digest(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(new DigestUtils(DigestUtils.getSha256Digest()).digestAsHex(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
