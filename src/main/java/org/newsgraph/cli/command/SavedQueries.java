package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.vocabulary.Base;

/// Queries in files that begin with the lines `# title: What it asks` and `# description: What the
/// answer holds`.
final class SavedQueries {
  private static final String ENDING = ".rq";
  private static final Pattern TITLE = Pattern.compile("^# title: (.+)$", Pattern.MULTILINE);
  private static final Pattern DESCRIPTION =
      Pattern.compile("^# description: (.+)$", Pattern.MULTILINE);

  private SavedQueries() {}

  /// The queries of a folder, in the order of the files' names; none where there is no such folder.
  ///
  /// @param base what the things that they name are called by in the store, in place of the base of
  ///   a store made without telling one
  static List<ExampleQuery> in(Path folder, Base base) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(file -> read(file, base))
          .toList();
    } catch (IOException e) {
      throw new CommandException("Can't read the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  private static ExampleQuery read(Path file, Base base) {
    String query =
        text(file).replace("BASE <" + Base.DEFAULT.iri() + ">", "BASE <" + base.iri() + ">");
    String fileName = String.valueOf(file.getFileName());
    String name = fileName.substring(0, fileName.length() - ENDING.length());
    return new ExampleQuery(
        name, found(TITLE, query).orElse(name), found(DESCRIPTION, query).orElse(""), query);
  }

  private static Optional<String> found(Pattern line, String query) {
    Matcher matcher = line.matcher(query);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
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
