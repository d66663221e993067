package org.newsgraph.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.vocabulary.Base;

/// The queries that come with the project, for a store of another base.
final class SavedFiles {
  private SavedFiles() {}

  static List<ExampleQuery> all(Base base) {
    try (Stream<Path> files = Files.list(Path.of("data", "queries"))) {
      return files.sorted().map(file -> read(file, base)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExampleQuery read(Path file, Base base) {
    try {
      String name = file.getFileName().toString().replace(".rq", "");
      String query = Files.readString(file).replace(Base.DEFAULT.iri(), base.iri());
      return new ExampleQuery(name, "Title of " + name, "", query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
