package org.newsgraph.article.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.newsgraph.article.collection.Window;

/// The header of a record: its version and its named fields.
///
/// @param end the position after the empty line that ends it
record RecordHeader(MessageHeaders fields, long end) {
  /// What a record begins with.
  static final String MARK = "WARC/";

  private static final String FIELD = "WARC-";

  static final MessageHeaders NO_FIELDS = MessageHeaders.of();

  private static final int LONGEST = 1 << 16;
  private static final int LONGEST_NAME = 64;

  /// Whether a record surely begins at a position, wherever that is: a version, and what looks like
  /// a field in the next line.
  ///
  /// @throws IOException when the bytes cannot be read
  static boolean isAt(Window window, long position) throws IOException {
    if (!window.has(position, MARK)) {
      return false;
    }
    long at = position + MARK.length();
    while (isVersion(window, at)) {
      at++;
    }
    if (window.has(at, "\r")) {
      at++;
    }
    return window.has(at, "\n") && at - position <= 10 && isName(window, at + 1);
  }

  /// Whether a record begins at a position with a header that is whole, so that it is no mere text
  /// about such headers.
  ///
  /// @throws IOException when the bytes cannot be read
  static boolean isWholeAt(Window window, long position) throws IOException {
    return isAt(window, position)
        && window.has(position + MARK.length() + 3, "\r\n")
        && at(window, position)
            .filter(header -> header.fields().first("WARC-Record-ID").isPresent())
            .flatMap(RecordHeader::length)
            .isPresent();
  }

  /// Reads the header that begins at a position.
  ///
  /// @return empty where none can be read
  /// @throws IOException when the bytes cannot be read
  static Optional<RecordHeader> at(Window window, long begin) throws IOException {
    long first = nextLine(window, begin, begin + LONGEST);
    long line = first;
    while (line > 0 && !isBlank(window, line)) {
      line = window.has(line, MARK) ? -1 : nextLine(window, line, begin + LONGEST);
    }
    if (line < 0) {
      return Optional.empty();
    }
    long end = line + (window.has(line, "\r\n") ? 2 : 1);
    return fields(window.copy(first, end)).map(fields -> new RecordHeader(fields, end));
  }

  /// How many bytes the block has; empty where the header does not tell that.
  Optional<Long> length() {
    try {
      return fields
          .first("Content-Length")
          .map(String::strip)
          .map(Long::parseLong)
          .filter(length -> length >= 0 && length < Long.MAX_VALUE - end);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Why the header does not tell how many bytes the block has.
  String withoutLength() {
    return fields
        .first("Content-Length")
        .map("the Content-Length in the WARC header is no number of bytes: \"%s\""::formatted)
        .orElse("the WARC header tells no Content-Length");
  }

  private static Optional<MessageHeaders> fields(ByteBuffer bytes) throws IOException {
    String text = StandardCharsets.UTF_8.decode(bytes).toString().replaceAll("\r?\n", "\r\n");
    byte[] tidy = text.getBytes(StandardCharsets.UTF_8);
    try {
      return Optional.of(MessageHeaders.parse(Channels.newChannel(new ByteArrayInputStream(tidy))));
    } catch (ParsingException e) {
      return Optional.empty();
    }
  }

  private static boolean isVersion(Window window, long at) throws IOException {
    return window.has(at + 1)
        && (window.at(at) == '.' || (window.at(at) >= '0' && window.at(at) <= '9'));
  }

  private static boolean isName(Window window, long begin) throws IOException {
    long at = begin;
    while (window.has(at + 1) && isNameCharacter(window.at(at)) && at - begin < LONGEST_NAME) {
      at++;
    }
    return at > begin && (window.has(at, ":") || window.has(begin, FIELD));
  }

  private static boolean isNameCharacter(int c) {
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isBlank(Window window, long line) throws IOException {
    return window.has(line, "\n") || window.has(line, "\r\n");
  }

  /// Where the next line begins; -1 where there is none.
  private static long nextLine(Window window, long from, long limit) throws IOException {
    for (long at = from; at < limit && window.has(at + 1); at++) {
      if (window.at(at) == '\n') {
        return at + 1;
      }
    }
    return -1;
  }
}
