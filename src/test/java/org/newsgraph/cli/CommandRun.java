package org.newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.newsgraph.cli.console.Console;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.pipeline.MetadataExtractor;

/// A command as it was run within the test: how it ended and what it printed.
record CommandRun(int exitCode, String out, String err) {

  /// Runs a command with an extractor that needs no models.
  static CommandRun of(Object... args) {
    return of(MetadataExtractor::new, "", args);
  }

  static CommandRun withInput(String input, Object... args) {
    return of(MetadataExtractor::new, input, args);
  }

  static CommandRun of(Supplier<FactExtractor> extractor, String input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int exitCode = new Newsgraph(console, extractor).run(words);
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
