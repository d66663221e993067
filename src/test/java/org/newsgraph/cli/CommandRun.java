package org.newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.newsgraph.annotation.HandMade;
import org.newsgraph.cli.console.Console;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.pipeline.MetadataExtractor;

/// A command as it was run within the test: how it ended and what it printed.
record CommandRun(int exitCode, String out, String err) {

  /// Runs a command with an extractor that needs no models.
  static CommandRun of(Object... args) {
    return of(MetadataExtractor::new, "", false, args);
  }

  /// Runs a command with another extractor.
  static CommandRun with(Supplier<FactExtractor> extractor, Object... args) {
    return of(extractor, "", false, args);
  }

  /// Runs a command with something on its standard input.
  static CommandRun withInput(String input, Object... args) {
    return of(MetadataExtractor::new, input, false, args);
  }

  /// Runs a command as if on a terminal.
  static CommandRun watched(Object... args) {
    return of(MetadataExtractor::new, "", true, args);
  }

  private static CommandRun of(
      Supplier<FactExtractor> extractor, String input, boolean interactive, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            interactive);
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int exitCode = new Newsgraph(console, extractor, HandMade::annotator).run(words);
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
