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

  private static final Pattern HEAD = Pattern.compile("\\A(?:[ \t]*(?:#.*)?\\R)*");
  private static final Pattern HAS_BASE =
      Pattern.compile("^[ \t]*BASE\\b", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private SavedQueries() {}

  /// The queries of a folder, in the order of the files' names; none where there is no such folder.
  ///
  /// @param base what IRIs in them are relative to, which each then tells itself, so that who
  ///   copies one from a page can ask it anywhere
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
    String query = based(text(file), base);
    String fileName = String.valueOf(file.getFileName());
    String name = fileName.substring(0, fileName.length() - ENDING.length());
    return new ExampleQuery(
        name, found(TITLE, query).orElse(name), found(DESCRIPTION, query).orElse(""), query);
  }

  /// Puts the base behind the comments that a query begins with, unless it has one.
  private static String based(String query, Base base) {
    return HAS_BASE.matcher(query).find()
        ? query
        : HEAD.matcher(query)
            .replaceFirst(
                head -> Matcher.quoteReplacement(head.group() + "BASE <" + base.iri() + ">\n"));
  }

  private static Optional<String> found(Pattern line, String query) {
    Matcher matcher = line.matcher(query);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /// The text of a file with a query.
  static String text(Path file) {
    if (!Files.exists(file)) {
      throw new CommandException("There is no file " + file + " with a query. Check the name.");
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CommandException("Can't read the query in " + file + ": " + e, e);
    }
  }
}
