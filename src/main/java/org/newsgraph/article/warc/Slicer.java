package org.newsgraph.article.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.newsgraph.article.collection.Damaged;
import org.newsgraph.article.collection.Window;

/// Cuts bytes into records. What is broken ends where the next record begins, so that it costs
/// nothing else.
final class Slicer implements Slices {
  private static final String END = "\r\n\r\n";

  /// How much is kept of a block that is not read, to tell what it is.
  private static final int BEGINNING = 1 << 16;

  private final Window window;
  private final int largest;
  private long position;
  private boolean finished;

  /// @param largest how many bytes a block may have
  Slicer(Window window, int largest) {
    this.window = window;
    this.largest = largest;
  }

  @Override
  public Optional<Slice> next() throws IOException {
    if (finished) {
      return Optional.empty();
    }
    long begin = position;
    window.release(begin);
    try {
      return atNext();
    } catch (Damaged e) {
      finished = true;
      return Optional.of(damaged(Math.max(begin, window.begin()), e.reason()));
    }
  }

  /// Whether nothing comes any more.
  ///
  /// @throws IOException when the bytes cannot be read
  boolean atEnd() throws IOException {
    position = afterLineEnds(position);
    return finished || !window.has(position + 1);
  }

  private Optional<Slice> atNext() throws IOException {
    if (atEnd()) {
      return Optional.empty();
    }
    if (!window.has(position, RecordHeader.MARK)) {
      return Optional.of(broken(position, RecordHeader.NO_FIELDS, "no WARC record"));
    }
    Optional<RecordHeader> header = RecordHeader.at(window, position);
    return Optional.of(
        header.isPresent()
            ? record(position, header.get())
            : broken(position, RecordHeader.NO_FIELDS, "the WARC header is invalid"));
  }

  private Slice record(long begin, RecordHeader header) throws IOException {
    Optional<Long> length = header.length();
    if (length.isEmpty()) {
      return broken(begin, header.fields(), header.withoutLength());
    }
    long end = header.end() + length.get();
    if (length.get() > largest) {
      return large(begin, header, end);
    }
    if (!window.has(end)) {
      String fault = "cut off: not all of its " + length.get() + " bytes are there";
      return broken(begin, header.fields(), fault);
    }
    if (!isBlock(begin, header, end)) {
      return broken(begin, header.fields(), "its Content-Length is wrong");
    }
    ByteBuffer bytes = window.copy(begin, end);
    position = end;
    return new Slice(
        begin,
        end,
        header.fields(),
        bytes,
        (int) (header.end() - begin),
        Optional.empty(),
        false,
        false);
  }

  /// Whether the block of a record can be this: something that a record ends with follows, and it
  /// has not swallowed another record. Of a record that is all there is, there is no doubt.
  private boolean isBlock(long begin, RecordHeader header, long end) throws IOException {
    boolean closed = window.has(end, END);
    try {
      long next = afterLineEnds(end);
      boolean last = !window.has(next + 1);
      closed = closed || last || window.has(next, RecordHeader.MARK);
      if (last && begin == 0) {
        return true;
      }
    } catch (Damaged e) {
      return closed;
    }
    return closed && !holdsRecord(header.end(), end);
  }

  private boolean holdsRecord(long from, long to) throws IOException {
    long at = find(from, to, from);
    while (at < to && !RecordHeader.isWholeAt(window, at)) {
      at = find(at + 1, to, from);
    }
    return at < to;
  }

  /// What is too large is skipped, but not beyond another record.
  private Slice large(long begin, RecordHeader header, long end) throws IOException {
    long beginning = Math.min(end, header.end() + BEGINNING);
    window.has(beginning);
    ByteBuffer bytes = window.copy(begin, Math.min(beginning, window.end()));
    long next = find(header.end(), end, header.end());
    Optional<String> fault = Optional.empty();
    if (next < end) {
      fault = Optional.of(window.has(next + 1) ? "its Content-Length is wrong" : "cut off");
    }
    position = next;
    int block = (int) (header.end() - begin);
    return new Slice(begin, next, header.fields(), bytes, block, fault, true, false);
  }

  private Slice broken(long begin, MessageHeaders fields, String fault) throws IOException {
    long next = find(begin + 1, Long.MAX_VALUE, begin);
    position = next;
    ByteBuffer bytes = window.begin() <= begin ? window.copy(begin, next) : ByteBuffer.allocate(0);
    return new Slice(begin, next, fields, bytes, 0, Optional.of(fault), false, false);
  }

  private Slice damaged(long begin, String fault) throws IOException {
    Optional<RecordHeader> header = readHeader(begin);
    ByteBuffer bytes = window.copy(begin, Math.min(window.end(), begin + largest));
    MessageHeaders fields = header.map(RecordHeader::fields).orElse(RecordHeader.NO_FIELDS);
    return new Slice(begin, window.end(), fields, bytes, 0, Optional.of(fault), false, false);
  }

  private Optional<RecordHeader> readHeader(long begin) throws IOException {
    try {
      return RecordHeader.at(window, afterLineEnds(begin));
    } catch (Damaged e) {
      return Optional.empty();
    }
  }

  /// Where the next record begins; at most the position given, or the end of all. Releases what is
  /// more than a record may have.
  private long find(long from, long to, long begin) throws IOException {
    long at = from;
    while (at < to && window.has(at + 1)) {
      if (window.at(at) == 'W' && RecordHeader.isAt(window, at)) {
        return at;
      }
      at++;
      if (at - begin > largest) {
        window.release(at);
      }
    }
    return at;
  }

  private long afterLineEnds(long from) throws IOException {
    long at = from;
    while (window.has(at + 1) && (window.at(at) == '\r' || window.at(at) == '\n')) {
      at++;
    }
    return at;
  }
}
