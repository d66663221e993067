package org.newsgraph.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
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

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void noTimeIsPromisedBeforeOneIsDone() throws InterruptedException {
    try (ProgressLines progress = lines(new AllRead(), Duration.ofMillis(20))) {
      while (!err.toString(StandardCharsets.UTF_8).contains("Sorting: 0 done, ")) {
        Thread.sleep(5);
      }
      assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("left");
      progress.finished();
      progress.finished();
      progress.finished();
    }

    assertThat(err.toString(StandardCharsets.UTF_8)).contains("left");
  }

  /// Inputs that are read to their end before the first of them is worked off.
  private static final class AllRead implements Extent {
    @Override
    public OptionalLong total() {
      return OptionalLong.of(3);
    }

    @Override
    public Unit unit() {
      return Unit.KILOBYTE;
    }

    @Override
    public long done() {
      return 3;
    }
  }

  private ProgressLines lines(Duration silence) {
    return lines(Extent.UNKNOWN, silence);
  }

  private ProgressLines lines(Extent extent, Duration silence) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            System.out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return new ProgressLines(console, Detail.PROGRESS, "Sorting: ", 3, extent, silence);
  }
}
