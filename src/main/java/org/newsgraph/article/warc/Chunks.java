package org.newsgraph.article.warc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Unreadable;

/// Joins the chunks of a body (RFC 9112, section 7.1).
final class Chunks {
  private static final int LONGEST_LINE = 1000;
  private static final Pattern SIZE = Pattern.compile("\\s*0*([0-9A-Fa-f]{1,7})\\s*(?:;.*)?");

  private final byte[] body;
  private final ByteArrayOutputStream joined = new ByteArrayOutputStream();
  private int position;

  private Chunks(byte[] body) {
    this.body = body;
  }

  /// The body without the sizes between; as it is where it does not begin with one.
  ///
  /// @throws Unreadable when not all chunks are there
  static byte[] joined(byte[] body) throws Unreadable {
    Chunks chunks = new Chunks(body);
    return chunks.nextSize() < 0 ? body : chunks.join();
  }

  private byte[] join() throws Unreadable {
    position = 0;
    int size = nextSize();
    while (size > 0 && size <= body.length - position) {
      joined.write(body, position, size);
      position += size;
      skipLineEnd();
      size = nextSize();
    }
    if (size != 0) {
      throw new Unreadable("", "the page is cut off, or its chunks are broken");
    }
    return joined.toByteArray();
  }

  /// The number in the line at hand, behind which the position then is; -1 where there is none.
  private int nextSize() {
    int end = position;
    while (end < body.length && body[end] != '\n' && end - position < LONGEST_LINE) {
      end++;
    }
    String line = new String(body, position, end - position, StandardCharsets.ISO_8859_1);
    Matcher size = SIZE.matcher(line);
    if (end == body.length || body[end] != '\n' || !size.matches()) {
      return -1;
    }
    position = end + 1;
    return Integer.parseInt(size.group(1), 16);
  }

  private void skipLineEnd() {
    if (position < body.length && body[position] == '\r') {
      position++;
    }
    if (position < body.length && body[position] == '\n') {
      position++;
    }
  }
}
