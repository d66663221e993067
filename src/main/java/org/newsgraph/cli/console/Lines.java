package org.newsgraph.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Results that are lines of text, in UTF-8. A file has its name only when it is whole: until then
/// it is `NAME.part`.
public final class Lines implements AutoCloseable {
  private final OutputStream out;
  private final Completion completion;

  private Lines(OutputStream out, Completion completion) {
    this.out = out;
    this.completion = completion;
  }

  /// Opens a file or, for `-`, the standard output.
  ///
  /// @throws ConsoleException when the file cannot be written
  public static Lines to(String name, Console console) {
    Path file = Path.of(name);
    if (name.equals(Output.STANDARD) || (Files.exists(file) && !Files.isRegularFile(file))) {
      return new Lines(Output.open(name, console), () -> {});
    }
    Path part = part(file);
    try {
      FileOutputStream out = new FileOutputStream(part.toFile());
      return new Lines(new BufferedOutputStream(out), () -> complete(out, part, file));
    } catch (IOException e) {
      throw new ConsoleException("Can't write to " + name + ": " + e.getMessage(), e);
    }
  }

  /// The files that lines for a file, or for the standard output, are written to.
  public static Path[] files(String name) {
    Path file = Path.of(name);
    return name.equals(Output.STANDARD) ? new Path[0] : new Path[] {file, part(file)};
  }

  /// Where the lines for a file are until it is whole.
  public static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /// Writes a line.
  public void write(String line) {
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /// Notes that these are all lines.
  public void complete() {
    try {
      out.flush();
      completion.run();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static void complete(FileOutputStream out, Path part, Path file) throws IOException {
    out.getFD().sync();
    out.close();
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static ConsoleException failure(IOException e) {
    return new ConsoleException("Can't write the results: " + e, e);
  }

  /// What makes a file whole.
  private interface Completion {
    void run() throws IOException;
  }
}
