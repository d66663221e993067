package org.newsgraph.link.decision;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes what stories say, in place of what was kept before once it is [finished][#finish]. What
/// can't be written is decided afresh the next time.
final class DecisionMemoWriter implements AutoCloseable {
  private final Path file;
  private final Path unfinished;
  private BufferedWriter out = new BufferedWriter(BufferedWriter.nullWriter());
  private boolean failed;

  DecisionMemoWriter(Path file, String program) {
    this.file = file;
    unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      out = Files.newBufferedWriter(unfinished);
      line(program);
    } catch (IOException e) {
      failed = true;
    }
  }

  void put(String digest, StoryDecision decision) {
    try {
      if (!failed) {
        line(new MemoLine(digest, decision).write());
      }
    } catch (IOException e) {
      failed = true;
    }
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /// Puts the new in place of the old.
  void finish() {
    try {
      out.close();
      if (!failed) {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      failed = true;
    }
  }

  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      failed = true;
    }
  }
}
