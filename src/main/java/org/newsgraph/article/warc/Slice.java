package org.newsgraph.article.warc;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/// A record as it is cut out of a file, or something between two records that is none.
///
/// @param begin its first byte
/// @param end the byte after its last one
/// @param fields its named fields, as far as it has any
/// @param bytes all of it; of what is large or broken, the beginning
/// @param block where in the bytes its block begins
/// @param fault what is wrong with it, where it is broken
/// @param large whether its block is larger than what is read
/// @param shared whether it lies in a gzip member with others, so that no bytes of the file are
///   this record alone
record Slice(
    long begin,
    long end,
    MessageHeaders fields,
    ByteBuffer bytes,
    int block,
    Optional<String> fault,
    boolean large,
    boolean shared) {

  /// The same with what is wrong with it.
  Slice because(String reason) {
    return new Slice(begin, end, fields, bytes, block, Optional.of(reason), large, shared);
  }

  /// The same as it lies packed in the file.
  Slice packed(long from, long to) {
    return new Slice(from, to, fields, bytes, block, fault, large, false);
  }

  /// The same in a gzip member that it does not have to itself.
  Slice amongOthers() {
    return new Slice(begin, end, fields, bytes, block, fault, large, true);
  }
}
