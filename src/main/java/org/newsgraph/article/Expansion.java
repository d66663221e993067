package org.newsgraph.article;

/// How much more what is packed may become when it is unpacked. What some hundred bytes unpack to
/// must not fill the memory or take hours.
public final class Expansion {
  /// What messages say of what becomes more.
  public static final String COMPLAINT = "unpacks to more than 200 times its size";

  private static final int FACTOR = 200;

  /// Up to here, every factor is harmless.
  private static final long HARMLESS = 64L << 20;

  private Expansion() {}

  /// Whether so many bytes may not have become of those.
  public static boolean isHostile(long packed, long unpacked) {
    return unpacked > HARMLESS && unpacked / FACTOR > packed;
  }
}
