package org.newsgraph.article.markup;

import java.util.Optional;

/// One element of a document, cut out as it stands there.
public final class XmlPart {
  private final byte[] bytes;
  private final long begin;
  private final long end;
  private final Optional<String> flaw;

  XmlPart(byte[] bytes, long begin, long end, Optional<String> flaw) {
    this.bytes = bytes;
    this.begin = begin;
    this.end = end;
    this.flaw = flaw;
  }

  /// The bytes of the element, which nobody may change; none where it is too large.
  public byte[] bytes() {
    return bytes;
  }

  /// Its first byte, counted from 0.
  public long begin() {
    return begin;
  }

  /// The byte after its last one.
  public long end() {
    return end;
  }

  /// What is wrong with it, where it is not well-formed in a way that costs content.
  public Optional<String> flaw() {
    return flaw;
  }
}
