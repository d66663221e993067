package org.newsgraph.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
  @TempDir Path folder;

  @Test
  void aFileHasItsNameOnlyWhenItIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("rain.jsonl"), "before\n");

    try (Lines lines = Lines.to(file.toString(), console())) {
      lines.write("one");
      assertThat(file).hasContent("before");
      lines.complete();
    }

    assertThat(file).hasContent("one");
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(Lines.part(file)).doesNotExist();
  }

  @Test
  void whatWasNotCompletedStaysAPart() throws IOException {
    Path file = folder.resolve("rain.jsonl");

    try (Lines lines = Lines.to(file.toString(), console())) {
      lines.write("one");
    }

    assertThat(file).doesNotExist();
    assertThat(Lines.part(file)).hasContent("one");
  }

  private static Console console() {
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        false);
  }
}
