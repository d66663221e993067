package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;

/// What all members of a gzip file hold, one after the other (RFC 1952, section 2.2). Between them
/// and after the last one there may be zeros, with which tapes and some servers fill blocks up;
/// anything else is damage.
final class GzipMembers extends BlockStream {
  private final Window packed;
  private GzipMember member;
  private long position;

  GzipMembers(InputStream in) {
    packed = new Window(in);
    member = new GzipMember(packed, 0);
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int read = member.read(to, offset, length);
    while (read < 0 && advance()) {
      read = member.read(to, offset, length);
    }
    return read;
  }

  @Override
  public void close() {
    member.close();
  }

  /// Goes on to the next member, where there is one.
  private boolean advance() throws IOException {
    position = Math.max(position, member.position());
    while (packed.has(position + 1) && packed.at(position) == 0) {
      position++;
      packed.release(position);
    }
    if (!packed.has(position + 1)) {
      return false;
    }
    if (!GzipHeader.isAt(packed, position)) {
      throw new Damaged(
          "the gzip file is damaged at byte " + position + ": no member of it begins there");
    }
    member.close();
    member = new GzipMember(packed, position);
    return true;
  }
}
