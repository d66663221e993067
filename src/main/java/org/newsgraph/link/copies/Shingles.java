package org.newsgraph.link.copies;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The shingles of a text: each run of four words that stands anywhere in it, once. A text of fewer
/// words is one shingle, a text without words has none.
///
/// Of three words, articles of one story have many in common that were written apart; of five, few
/// are left when every tenth word is another.
final class Shingles {
  static final int WORDS = 4;

  private static final HashFunction WORD_HASH = Hashing.farmHashFingerprint64();

  /// Not to be confused with the sum of others.
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final HashCode text;

  private Shingles(long[] hashes, HashCode text) {
    this.hashes = hashes;
    this.text = text;
  }

  static Shingles of(String text) {
    List<String> words = FoldedWords.of(text);
    Hasher whole = Hashing.sha256().newHasher();
    words.forEach(word -> whole.putInt(word.length()).putUnencodedChars(word));
    return new Shingles(hashes(words), whole.hash());
  }

  private static long[] hashes(List<String> words) {
    long[] each =
        words.stream().mapToLong(word -> WORD_HASH.hashUnencodedChars(word).asLong()).toArray();
    int length = Math.min(WORDS, each.length);
    return length == 0
        ? new long[0]
        : IntStream.rangeClosed(0, each.length - length)
            .mapToLong(begin -> hash(each, begin, length))
            .sorted()
            .distinct()
            .toArray();
  }

  private static long hash(long[] words, int begin, int length) {
    long hash = length;
    for (int at = begin; at < begin + length; at++) {
      hash = mixed(hash * STEP + words[at]);
    }
    return hash;
  }

  /// The last steps of MurmurHash3, so that every bit hangs on every other.
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }

  /// How many there are.
  int size() {
    return hashes.length;
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  LongStream hashes() {
    return LongStream.of(hashes);
  }

  /// Tells texts apart that differ in any word or in their order.
  HashCode text() {
    return text;
  }

  /// How many are in both.
  int shared(Shingles other) {
    int shared = 0;
    int at = 0;
    int atOther = 0;
    while (at < hashes.length && atOther < other.hashes.length) {
      int order = Long.compare(hashes[at], other.hashes[atOther]);
      shared += order == 0 ? 1 : 0;
      at += order <= 0 ? 1 : 0;
      atOther += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
