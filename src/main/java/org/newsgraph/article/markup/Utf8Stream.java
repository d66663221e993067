package org.newsgraph.article.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A stream in another encoding, as UTF-8.
final class Utf8Stream extends InputStream {
  private static final int STEP = 1 << 12;

  private final Reader reader;
  private final char[] characters = new char[STEP];
  private byte[] bytes = new byte[0];
  private int position;

  Utf8Stream(InputStream stream, Charset charset) {
    reader = new InputStreamReader(stream, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0 || !fill()) {
      return length == 0 ? 0 : -1;
    }
    int number = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, number);
    position += number;
    return number;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private boolean fill() throws IOException {
    while (position == bytes.length) {
      int read = reader.read(characters, 0, STEP - 1);
      if (read < 0) {
        return false;
      }
      if (read > 0 && Character.isHighSurrogate(characters[read - 1])) {
        int low = reader.read();
        characters[read] = low < 0 ? '?' : (char) low;
        read++;
      }
      bytes = new String(characters, 0, read).getBytes(StandardCharsets.UTF_8);
      position = 0;
    }
    return true;
  }
}
