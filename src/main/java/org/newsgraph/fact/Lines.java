package org.newsgraph.fact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines of a UTF-8 file, of any size, of which a hostile one can exhaust no memory.
public final class Lines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private int number;

  /// @param limit the bytes a line may have
  public Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// One line without its end.
  ///
  /// @param number counted from 1
  /// @param text what it holds; the beginning of it where it is too long
  /// @param fault what is wrong with it
  /// @param cut whether it is too long
  public record Line(int number, String text, Optional<String> fault, boolean cut) {

    /// Whether there is nothing in it.
    public boolean isBlank() {
      return fault.isEmpty() && text.isBlank();
    }
  }

  /// The next line; empty at the end.
  ///
  /// @throws IOException when the file cannot be read further
  public Optional<Line> next() throws IOException {
    try {
      return read();
    } catch (IOException e) {
      throw new IOException("cannot be read after line " + number + ": " + e.getMessage(), e);
    }
  }

  private Optional<Line> read() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      length += end - position;
      if (length <= limit) {
        kept.write(buffer, position, end - position);
      }
      ended = end < filled;
      position = ended ? end + 1 : end;
    }
    if (length == 0 && !ended) {
      return Optional.empty();
    }
    number++;
    return Optional.of(length > limit ? cut(kept) : decoded(kept.toByteArray()));
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }

  private Line decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
      return new Line(number, marked ? text.substring(1) : text, Optional.empty(), false);
    } catch (CharacterCodingException e) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new Line(number, text, Optional.of("not UTF-8; convert it to UTF-8"), false);
    }
  }

  private Line cut(ByteArrayOutputStream kept) {
    String text = kept.toString(StandardCharsets.UTF_8);
    String beginning = text.substring(0, Math.min(1000, text.length()));
    String fault = "a line of more than " + limit + " bytes";
    return new Line(number, beginning, Optional.of(fault), true);
  }
}
