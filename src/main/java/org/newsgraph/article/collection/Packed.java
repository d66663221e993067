package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.Known;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;

/// One file that is packed with gzip (RFC 1952) or bzip2. What it holds may be of any format, and
/// is read up to where it is damaged.
public final class Packed implements ArticleFormat {
  /// The endings that tell of a packed archive, and those of what is in them.
  private static final Map<String, String> SHORT =
      Map.of(".tgz", ".tar", ".tbz", ".tar", ".tbz2", ".tar");

  private static final List<String> LONG = List.of(".gz", ".bz2");

  private final Set<String> endings;

  /// @param inner the endings of what may be packed
  public Packed(Set<String> inner) {
    endings =
        Stream.concat(
                SHORT.keySet().stream(),
                inner.stream().flatMap(each -> LONG.stream().map(each::concat)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Of names that tell what is packed. A name that ends with `.gz` alone may be anybody's.
  @Override
  public Set<String> endings() {
    return endings;
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return isPacked(input.head());
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    Known known = new Known(input.known().metadata(), Optional.empty(), input.known().charset());
    return reading.within(input.unpacked(name(input.name()), known, unpacked(input)));
  }

  static boolean isPacked(byte[] head) {
    return GzipHeader.begins(head) || isBzip2(head);
  }

  /// What is packed in an input.
  static InputStream unpacked(Input input) throws IOException {
    Counted packed = new Counted(input.stream());
    InputStream unpacked =
        GzipHeader.begins(input.head())
            ? new GzipMembers(packed)
            : new Bytewise(new BZip2CompressorInputStream(packed, true));
    return new Guarded(unpacked, packed::count);
  }

  private static String name(String packed) {
    String lower = packed.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> ending : SHORT.entrySet()) {
      if (lower.endsWith(ending.getKey())) {
        return packed.substring(0, packed.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    return LONG.stream()
        .filter(lower::endsWith)
        .findFirst()
        .map(ending -> packed.substring(0, packed.length() - ending.length()))
        .orElse(packed);
  }

  /// The magic, the size of blocks, and the first digits of pi.
  private static boolean isBzip2(byte[] head) {
    return head.length > 6
        && head[0] == 'B'
        && head[1] == 'Z'
        && head[2] == 'h'
        && head[3] >= '1'
        && head[3] <= '9'
        && head[4] == 0x31
        && head[5] == 0x41;
  }
}
