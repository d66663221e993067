package org.newsgraph.cli.command;

import org.newsgraph.annotation.CoreNlpAnnotator;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.extraction.RuleExtractor;
import picocli.CommandLine.Option;

/// How facts are looked for.
final class ExtractionOptions {
  private int threads = Runtime.getRuntime().availableProcessors();

  @SuppressWarnings("UnusedMethod") // picocli calls it
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to work on at once; as many as processors if left out.")
  private void threads(int number) {
    threads = Math.max(1, number);
  }

  int threads() {
    return threads;
  }

  FactExtractor extractor() {
    return new RuleExtractor(new CoreNlpAnnotator());
  }
}
