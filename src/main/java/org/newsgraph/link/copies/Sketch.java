package org.newsgraph.link.copies;

import com.google.common.hash.HashCode;
import java.util.Comparator;
import org.apache.jena.graph.Node;

/// What stays in memory of an article.
///
/// @param day when it was published, or an empty text
/// @param size how many shingles it has
/// @param text tells its text from others
record Sketch(Node article, String day, int size, HashCode text, Signature signature) {
  /// The first stands for all that have its text: of the earliest day the fullest, since an article
  /// is shortened more often than it grows on one day. The day may be unknown.
  static final Comparator<Sketch> ORDER =
      Comparator.comparing((Sketch sketch) -> sketch.day().isEmpty())
          .thenComparing(Sketch::day)
          .thenComparing(Sketch::size, Comparator.reverseOrder())
          .thenComparing(sketch -> sketch.article().getURI());

  /// Tells whether this may be a copy of one that is earlier in the order.
  boolean isPerhapsCopyOf(Sketch original) {
    return Overlap.isPossible(size, original.size, signature.resemblanceAtMost(original.signature));
  }
}
