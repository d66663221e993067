package org.newsgraph.cli.command;

import picocli.CommandLine.Option;

/// How many articles to look for facts in at once.
final class ThreadOption {
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
}
