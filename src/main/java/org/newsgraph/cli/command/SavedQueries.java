package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.endpoint.view.ExampleQuery;

/// Queries in files that begin with a line `# title: What it asks`.
final class SavedQueries {
  private static final Pattern TITLE = Pattern.compile("^# title: (.+)$", Pattern.MULTILINE);

  private SavedQueries() {}

  /// The queries of a folder, in the order of the files' names; none where there is no such folder.
  static List<ExampleQuery> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".rq"))
          .sorted()
          .map(SavedQueries::read)
          .toList();
    } catch (IOException e) {
      throw new CommandException("Can't read the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  private static ExampleQuery read(Path file) {
    String query = text(file);
    Matcher title = TITLE.matcher(query);
    return new ExampleQuery(
        title.find() ? title.group(1) : String.valueOf(file.getFileName()), query);
  }

  /// The text of a file with a query.
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CommandException("Can't read the query in " + file + ": " + e, e);
    }
  }
}
