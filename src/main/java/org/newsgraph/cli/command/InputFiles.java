package org.newsgraph.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The files that inputs stand for, counted to tell how much work is left. A file may be no article
/// or hold many, so the number is only about right.
final class InputFiles {
  private InputFiles() {}

  /// How many files there are; empty where that can't be known before they are read.
  static OptionalLong count(List<String> inputs) {
    try {
      return OptionalLong.of(inputs.stream().map(Path::of).mapToLong(InputFiles::count).sum());
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return OptionalLong.empty();
    }
  }

  private static long count(Path input) {
    if (!Files.isDirectory(input)) {
      return 1;
    }
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(Files::isRegularFile).filter(InputFiles::mayBeArticle).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean mayBeArticle(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && !name.endsWith(".meta.json") && !name.endsWith(".md");
  }
}
