package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes documents at random, in the same way for the same seed.
public final class Mutations {
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Random random;
  private final List<String> pieces;

  /// @param pieces of the format, to be put in where they do not belong
  public Mutations(long seed, List<String> pieces) {
    random = new Random(seed);
    this.pieces = pieces;
  }

  /// One of a list.
  public <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// A number below the bound.
  public int number(int bound) {
    return random.nextInt(bound);
  }

  /// The document with one to four changes.
  public byte[] changed(byte[] document) {
    byte[] bytes = document;
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = changed(bytes, 0, bytes.length);
    }
    return bytes;
  }

  /// The document with one change between two bytes.
  public byte[] changed(byte[] document, int begin, int end) {
    int from = begin + random.nextInt(end - begin + 1);
    int to =
        Math.min(end, from + (random.nextInt(10) == 0 ? random.nextInt(2000) : random.nextInt(12)));
    byte[] before = Arrays.copyOf(document, from);
    byte[] cut = Arrays.copyOfRange(document, from, to);
    byte[] after = Arrays.copyOfRange(document, to, document.length);
    return switch (random.nextInt(5)) {
      case 0 -> joined(before, after);
      case 1 -> joined(before, cut, cut, after);
      case 2 -> joined(before, noise(), after);
      case 3 -> joined(before, any(pieces).getBytes(StandardCharsets.UTF_8), cut, after);
      default -> joined(before, noise(), cut, after);
    };
  }

  /// Changes documents so many times, and holds that the format answers each time, and soon.
  ///
  /// @param documents those of the format
  public void check(ArticleFormat format, List<byte[]> documents, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      byte[] changed = changed(any(documents));
      Instant start = Instant.now();

      format.recognizes(Input.of("x", new ByteArrayInputStream(changed)));
      assertThat(Results.of(format, changed)).isNotEmpty();

      assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(4)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] joined(byte[]... parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int position = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, position, part.length);
      position += part.length;
    }
    return all;
  }
}
