package org.newsgraph.cli;

import org.newsgraph.annotation.HandMade;
import org.newsgraph.cli.console.Console;
import org.newsgraph.pipeline.MetadataExtractor;

/// The program as it is started by users, but for the models that find facts.
final class ProgramWithoutModels {
  private ProgramWithoutModels() {}

  public static void main(String... args) {
    Console console = Console.standard();
    System.exit(new Newsgraph(console, MetadataExtractor::new, HandMade::annotator).run(args));
  }
}
