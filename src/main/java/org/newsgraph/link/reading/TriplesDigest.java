package org.newsgraph.link.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A short text that is the same for the same triples, in whichever order, and another for others:
/// the SHA-256 digests of all, added up.
///
/// @see <a href="https://doi.org/10.1007/978-3-540-40061-5_12">D. Clarke et al., Incremental
///   multiset hash functions, 2003</a>
public final class TriplesDigest {
  private static final int WORDS = 4;

  private final MessageDigest sha = DigestUtils.getSha256Digest();
  private final long[] sum = new long[WORDS];

  private TriplesDigest() {}

  /// Gives the digest of some triples, each once.
  public static String of(Collection<Triple> triples) {
    TriplesDigest digest = new TriplesDigest();
    triples.forEach(digest::add);
    ByteBuffer bytes = ByteBuffer.allocate(WORDS * Long.BYTES);
    bytes.asLongBuffer().put(digest.sum);
    return HexFormat.of().formatHex(bytes.array());
  }

  private void add(Triple triple) {
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      add(node);
    }
    ByteBuffer digest = ByteBuffer.wrap(sha.digest());
    for (int i = 0; i < WORDS; i++) {
      sum[i] += digest.getLong();
    }
  }

  private void add(Node node) {
    if (node.isLiteral()) {
      add('"', node.getLiteralLexicalForm());
      add('@', node.getLiteralLanguage());
      add('^', node.getLiteralDatatypeURI());
    } else {
      add(node.isURI() ? '<' : '_', node.isURI() ? node.getURI() : node.toString());
    }
  }

  /// The length tells one part from the next.
  private void add(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha.update((byte) kind);
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha.update(bytes);
  }
}
