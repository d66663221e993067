package org.newsgraph.article.collection;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.newsgraph.article.Expansion;

/// What one member of a gzip file holds. Once it proves to be damaged, it says so at every reading.
public final class GzipMember extends BlockStream {
  /// How many bytes before the point where damage shows may belong to other members: bytes that
  /// make no sense are decoded for a while, rarely for more than a hundred kilobytes.
  private static final int LOOK_BACK = 4 << 20;

  private static final int TRAILER = 8;

  private final Window packed;
  private final long begin;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private long position;
  private boolean ended;
  private Optional<Damaged> damage = Optional.empty();

  /// @param begin where its header begins
  public GzipMember(Window packed, long begin) {
    this.packed = packed;
    this.begin = begin;
    position = begin;
  }

  /// Where it begins.
  public long begin() {
    return begin;
  }

  /// The position after the bytes that were read of it.
  public long position() {
    return position;
  }

  /// Whether all of it has been read and is sound.
  public boolean ended() {
    return ended;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (damage.isPresent()) {
      throw damage.get();
    }
    try {
      return ended ? -1 : unpack(to, offset, length);
    } catch (Damaged e) {
      damage = Optional.of(e);
      throw e;
    }
  }

  @Override
  public void close() {
    inflater.end();
  }

  private int unpack(byte[] to, int offset, int length) throws IOException {
    if (position == begin) {
      position = GzipHeader.end(packed, begin, GzipHeader.LONGEST);
    }
    int unpacked = inflate(to, offset, length);
    while (unpacked == 0 && !inflater.finished()) {
      feed();
      unpacked = inflate(to, offset, length);
    }
    if (unpacked == 0) {
      checkTrailer();
      ended = true;
      return -1;
    }
    checksum.update(to, offset, unpacked);
    return unpacked;
  }

  private int inflate(byte[] to, int offset, int length) throws Damaged {
    int given = inflater.getRemaining();
    try {
      int unpacked = inflater.inflate(to, offset, length);
      position += given - inflater.getRemaining();
      if (Expansion.isHostile(position - begin, inflater.getBytesWritten())) {
        throw new Damaged(Expansion.COMPLAINT);
      }
      return unpacked;
    } catch (DataFormatException e) {
      throw new Damaged("the gzip member is damaged");
    }
  }

  private void feed() throws IOException {
    packed.release(position - LOOK_BACK);
    if (inflater.needsDictionary() || !packed.has(position + 1)) {
      throw new Damaged("the gzip member is cut off");
    }
    inflater.setInput(packed.from(position));
  }

  private void checkTrailer() throws IOException {
    if (!packed.has(position + TRAILER)) {
      throw new Damaged("the gzip member is cut off");
    }
    boolean sound =
        number(position) == checksum.getValue()
            && number(position + 4) == (inflater.getBytesWritten() & 0xFFFF_FFFFL);
    if (!sound) {
      throw new Damaged("the gzip member is damaged: its checksum is another one");
    }
    position += TRAILER;
  }

  private long number(long at) {
    return packed.at(at)
        | packed.at(at + 1) << 8
        | packed.at(at + 2) << 16
        | (long) packed.at(at + 3) << 24;
  }
}
