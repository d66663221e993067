package org.newsgraph.article.reading;

import java.nio.file.Files;
import java.nio.file.Path;

/// A file that an input stands for.
///
/// @param named whether it is to be read for its name, be it given or one that articles have;
///   otherwise its content has to tell
/// @param walked whether it was found in a folder, where anything may lie
record FoundFile(Path path, boolean named, boolean walked) {

  /// Whether it is a pipe or a device that nobody asked to be read; to open it could take for ever.
  boolean isSpecial() {
    return walked && Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }
}
