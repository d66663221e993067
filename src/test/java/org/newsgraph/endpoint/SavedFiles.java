package org.newsgraph.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.endpoint.view.ExampleQuery;

/// The queries that come with the project.
final class SavedFiles {
  private SavedFiles() {}

  static List<ExampleQuery> all() {
    try (Stream<Path> files = Files.list(Path.of("data", "queries"))) {
      return files.sorted().map(file -> read(file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExampleQuery read(Path file) {
    try {
      String name = file.getFileName().toString().replace(".rq", "");
      String query = Files.readString(file);
      return new ExampleQuery(name, "Title of " + name, "", query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
