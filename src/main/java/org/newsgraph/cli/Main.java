package org.newsgraph.cli;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsgraph.cli.console.Console;

/// The program's entry.
public final class Main {
  /// Lucene asks for a module of the JDK that is not finished, and which would warn of itself. What
  /// is set of a logger holds as long as somebody holds the logger.
  private static final Logger LUCENE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  /// Runs a command and ends the program with its exit code.
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    // CoreNLP puts words into lower case as the machine's language does, and in Turkish that makes
    // others of them.
    Locale.setDefault(Locale.ENGLISH);
    int exitCode = new Newsgraph(Console.standard()).run(args);
    System.exit(exitCode);
  }
}
