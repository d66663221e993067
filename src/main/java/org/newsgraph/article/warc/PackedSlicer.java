package org.newsgraph.article.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.newsgraph.article.collection.Damaged;
import org.newsgraph.article.collection.GzipHeader;
import org.newsgraph.article.collection.GzipMember;
import org.newsgraph.article.collection.Window;

/// Cuts a gzip file into records, whether each has a member to itself, as it should, or many share
/// one. A damaged member ends where the next one begins that holds a record.
final class PackedSlicer implements Slices {
  /// A header that is longer is looked for only where one must be.
  private static final int LONGEST_LIKELY_HEADER = 1 << 10;

  /// Enough for the first code table and the first characters.
  private static final int TASTE = 1 << 10;

  private static final byte[] MARK = RecordHeader.MARK.getBytes(StandardCharsets.US_ASCII);

  /// How many bytes may be gone over again, beyond some times as many as there are.
  private static final long PATIENCE = 256L << 20;

  private static final int TIMES = 4;

  private final Window packed;
  private final int largest;
  private final Inflater taster = new Inflater(true);
  private Optional<Open> open = Optional.empty();
  private long position;
  private long goneOver;

  /// @param largest how many bytes a block may have
  PackedSlicer(Window packed, int largest) {
    this.packed = packed;
    this.largest = largest;
  }

  /// A member that is being read.
  ///
  /// @param first whether none of its records has been cut out yet
  private record Open(GzipMember member, Slicer records, boolean first) {}

  @Override
  public Optional<Slice> next() throws IOException {
    while (open.isPresent() || findNext()) {
      if (open.isEmpty()) {
        return Optional.of(garbage());
      }
      Open current = open.get();
      Optional<Slice> slice = current.records().next();
      if (slice.isPresent()) {
        return Optional.of(placed(slice.get(), current));
      }
      leave(current);
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    open.ifPresent(current -> current.member().close());
    taster.end();
  }

  /// Goes to the next member, where there is one at the right place; false at the end of the file.
  private boolean findNext() throws IOException {
    while (packed.has(position + 1) && packed.at(position) == 0) {
      position++;
      packed.release(position);
    }
    packed.release(position);
    if (GzipHeader.isAt(packed, position)) {
      GzipMember member = new GzipMember(packed, position);
      open = Optional.of(new Open(member, new Slicer(new Window(member), largest), true));
    }
    return packed.has(position + 1);
  }

  /// Where the record lies in the file, which can only be told where it has a member to itself.
  private Slice placed(Slice slice, Open current) throws IOException {
    Slice found = slice;
    boolean last;
    try {
      last = current.records().atEnd();
    } catch (Damaged e) {
      last = current.first();
      found = last ? slice.because(e.reason()) : slice;
    }
    open = Optional.of(new Open(current.member(), current.records(), false));
    if (last) {
      leave(current);
    }
    return last && current.first()
        ? found.packed(current.member().begin(), position)
        : found.amongOthers();
  }

  private void leave(Open current) throws IOException {
    GzipMember member = current.member();
    member.close();
    open = Optional.empty();
    position = member.ended() ? member.position() : findRecord(again(member));
  }

  /// From where on to look for the member after a damaged one.
  private long again(GzipMember member) {
    long from = Math.max(member.begin() + 1, packed.begin());
    goneOver += packed.end() - from;
    return goneOver > PATIENCE + TIMES * packed.end() ? member.position() : from;
  }

  private Slice garbage() throws IOException {
    long begin = position;
    position = findRecord(begin + 1);
    ByteBuffer bytes =
        packed.begin() <= begin ? packed.copy(begin, position) : ByteBuffer.allocate(0);
    Optional<String> fault = Optional.of("no gzip member");
    return new Slice(begin, position, RecordHeader.NO_FIELDS, bytes, 0, fault, false, false);
  }

  /// Where a member begins that holds a record; the end of all where there is none.
  private long findRecord(long from) throws IOException {
    long at = from;
    while (packed.has(at + 1)) {
      if (packed.at(at) == 0x1F && GzipHeader.isAt(packed, at) && tastesOfRecord(at)) {
        return at;
      }
      at++;
      if (at - from > largest) {
        packed.release(at);
      }
    }
    return at;
  }

  private boolean tastesOfRecord(long member) throws IOException {
    try {
      long begin = GzipHeader.end(packed, member, LONGEST_LIKELY_HEADER);
      packed.has(begin + TASTE);
      taster.reset();
      taster.setInput(packed.copy(begin, Math.min(begin + TASTE, packed.end())));
      byte[] taste = new byte[MARK.length];
      return taster.inflate(taste) == MARK.length && Arrays.equals(taste, MARK);
    } catch (Damaged | DataFormatException e) {
      return false;
    }
  }
}
