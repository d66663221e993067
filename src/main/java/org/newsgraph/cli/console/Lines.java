package org.newsgraph.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Results that are lines of text, in UTF-8.
public final class Lines implements AutoCloseable {
  private final OutputStream out;

  private Lines(OutputStream out) {
    this.out = out;
  }

  /// Opens a file or, for `-`, the standard output.
  public static Lines to(String name, Console console) {
    return new Lines(Output.open(name, console));
  }

  /// Writes a line.
  public void write(String line) {
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    } catch (IOException e) {
      throw new ConsoleException("Can't write the results: " + e, e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new ConsoleException("Can't write the results: " + e, e);
    }
  }
}
