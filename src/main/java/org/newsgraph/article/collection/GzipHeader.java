package org.newsgraph.article.collection;

import java.io.IOException;

/// The header of a gzip member (RFC 1952, section 2.3).
public final class GzipHeader {
  /// How many bytes it may have.
  static final int LONGEST = 1 << 17;

  private static final int FIXED = 10;
  private static final int DEFLATE = 8;
  private static final int HAS_CHECKSUM = 1 << 1;
  private static final int HAS_EXTRA = 1 << 2;
  private static final int HAS_NAME = 1 << 3;
  private static final int HAS_COMMENT = 1 << 4;
  private static final int RESERVED = 0xE0;

  private GzipHeader() {}

  /// Whether the first bytes of an input are those of a header.
  public static boolean begins(byte[] head) {
    return head.length > 2
        && (head[0] & 0xFF) == 0x1F
        && (head[1] & 0xFF) == 0x8B
        && head[2] == DEFLATE;
  }

  /// Whether a header begins at a position.
  ///
  /// @throws IOException when the bytes cannot be read
  public static boolean isAt(Window packed, long position) throws IOException {
    return packed.has(position + 4)
        && packed.at(position) == 0x1F
        && packed.at(position + 1) == 0x8B
        && packed.at(position + 2) == DEFLATE
        && (packed.at(position + 3) & RESERVED) == 0;
  }

  /// The position after the header.
  ///
  /// @param longest how many bytes it may have
  /// @throws Damaged when it does not end
  /// @throws IOException when the bytes cannot be read
  public static long end(Window packed, long begin, int longest) throws IOException {
    check(packed.has(begin + FIXED));
    int flags = packed.at(begin + 3);
    long limit = begin + longest;
    long end = begin + FIXED;
    if ((flags & HAS_EXTRA) != 0) {
      check(packed.has(end + 2));
      end += 2 + packed.at(end) + (packed.at(end + 1) << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      end = afterText(packed, end, limit);
    }
    if ((flags & HAS_COMMENT) != 0) {
      end = afterText(packed, end, limit);
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      end += 2;
    }
    check(end <= limit && packed.has(end));
    return end;
  }

  private static long afterText(Window packed, long begin, long limit) throws IOException {
    long end = begin;
    do {
      end++;
      check(end <= limit && packed.has(end));
    } while (packed.at(end - 1) != 0);
    return end;
  }

  private static void check(boolean fits) throws Damaged {
    if (!fits) {
      throw new Damaged("the gzip header does not end");
    }
  }
}
