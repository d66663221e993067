package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsgraph.store.run.Run;

/// Tells the SHA-256 of what a run is given to read, as the tool `sha256sum` does.
final class InputDigest {
  private InputDigest() {}

  /// The input that is one file.
  static Run.Input of(Path file) {
    return new Run.Input(file.toString(), digest(file));
  }

  /// The input that stands for files: of one its digest, of several, such as a folder's, that of
  /// the lines `DIGEST NAME`, with names from the folder on.
  ///
  /// @param files in their order
  static Run.Input of(String name, List<Path> files) {
    if (files.size() == 1 && files.getFirst().toString().equals(name)) {
      return of(files.getFirst());
    }
    StringBuilder lines = new StringBuilder();
    for (Path file : files) {
      Optional<String> digest = digest(file);
      if (digest.isEmpty()) {
        return new Run.Input(name, Optional.empty());
      }
      lines.append(digest.get()).append("  ").append(within(name, file)).append('\n');
    }
    return new Run.Input(
        name,
        files.isEmpty() ? Optional.empty() : Optional.of(DigestUtils.sha256Hex(lines.toString())));
  }

  private static String within(String name, Path file) {
    Path folder = Path.of(name);
    return Files.isDirectory(folder) ? folder.relativize(file).toString() : file.toString();
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
