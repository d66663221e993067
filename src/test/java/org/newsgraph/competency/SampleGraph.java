package org.newsgraph.competency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.annotation.SharedAnnotator;
import org.newsgraph.cli.Newsgraph;
import org.newsgraph.cli.console.Console;
import org.newsgraph.extraction.RuleExtractor;

/// The graph of the sample articles as users get it: built, linked and asked by the program's own
/// commands, with real models.
///
/// @param store where it is
record SampleGraph(Path store) {
  private static final Path ARTICLES = Path.of("data", "articles");

  /// Builds and links it, which takes a minute or two.
  static SampleGraph in(Path store) {
    run("build", ARTICLES, "--store", store);
    run("link", "--store", store);
    return new SampleGraph(store);
  }

  /// The lines of the answer to a question as CSV; the first has the columns' names.
  List<String> answer(Question question) {
    return run("query", "--store", store, "-f", question.file(), "--results", "csv")
        .lines()
        .toList();
  }

  private static String run(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Newsgraph program =
        new Newsgraph(
            console, () -> new RuleExtractor(SharedAnnotator.get()), SharedAnnotator::get);
    int exitCode = program.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    if (exitCode != 0) {
      throw new IllegalStateException(
          "%s ended with %d: %s"
              .formatted(Arrays.toString(words), exitCode, err.toString(StandardCharsets.UTF_8)));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
