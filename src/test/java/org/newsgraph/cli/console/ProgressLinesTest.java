package org.newsgraph.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressLinesTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void thereIsALineAfterSoManyInputs() {
    try (ProgressLines progress = lines(Duration.ofDays(1))) {
      for (int i = 0; i < 7; i++) {
        progress.finished();
      }
    }

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Sorting: 3 done, ");
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void thereIsALineWhileOneInputTakesLong() throws InterruptedException {
    try (ProgressLines progress = lines(Duration.ofMillis(20))) {
      progress.finished();
      while (!err.toString(StandardCharsets.UTF_8).contains("Sorting: 1 done, ")) {
        Thread.sleep(5);
      }
    }
  }

  private ProgressLines lines(Duration silence) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            System.out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return new ProgressLines(console, Detail.PROGRESS, "Sorting: ", 3, Extent.UNKNOWN, silence);
  }
}
