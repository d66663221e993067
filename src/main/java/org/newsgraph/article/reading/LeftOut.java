package org.newsgraph.article.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.article.Input;

/// Files and folders that are left out where they lie in a folder that is read.
record LeftOut(List<Path> paths) {

  LeftOut {
    paths = List.copyOf(paths);
  }

  /// Whether a file or folder is one of them, by whatever way it was reached.
  boolean isOne(Path file) {
    return paths.stream()
        .anyMatch(path -> Input.fileName(path).equals(Input.fileName(file)) && isSame(path, file));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
