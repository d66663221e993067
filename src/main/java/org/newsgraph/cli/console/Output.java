package org.newsgraph.cli.console;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where results go: a file, or the standard output.
public final class Output {
  /// The name of the standard output.
  public static final String STANDARD = "-";

  private Output() {}

  /// Opens it for writing; the standard output stays open when the stream is closed.
  ///
  /// @throws ConsoleException when the file cannot be written
  public static OutputStream open(String name, Console console) {
    if (name.equals(STANDARD)) {
      return unclosed(console.out());
    }
    Path folder = Path.of(name).toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new ConsoleException(
          "There is no folder %s for %s. Make it first.".formatted(folder, name));
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(Path.of(name)));
    } catch (IOException e) {
      throw new ConsoleException("Can't write to " + name + ": " + e, e);
    }
  }

  private static OutputStream unclosed(OutputStream standard) {
    return new FilterOutputStream(new BufferedOutputStream(standard)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
