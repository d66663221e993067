package org.newsgraph.link;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;

/// A decision that an article's text is that of another article, in whole or in great part, so that
/// it is no further report of its own.
///
/// @param article the copy
/// @param original the article that stands for all that have this text; no copy itself
/// @param identical whether the texts have the same words in the same order
/// @param similarity how much of what is in either text is in both, from 0 to 1
/// @param containment how much of the copy is in the original, from 0 to 1
/// @param reason what speaks for it, in words
public record Copy(
    Node article,
    Node original,
    boolean identical,
    BigDecimal similarity,
    BigDecimal containment,
    String reason) {

  /// @throws IllegalArgumentException when these are not two articles' IRIs, or a share is none
  public Copy {
    if (!article.isURI() || !original.isURI() || article.equals(original)) {
      throw new IllegalArgumentException(article + " and " + original + " are not two IRIs");
    }
    requireShare(similarity);
    requireShare(containment);
  }

  private static void requireShare(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(number + " is not between 0 and 1");
    }
  }
}
