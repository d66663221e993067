package org.newsgraph.link;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Node;

/// A decision that one IRI names the same thing as another, which stands for both from then on.
///
/// @param merged the IRI that gives way
/// @param canonical the IRI that stays
/// @param confidence how sure that is, from 0 to 1
/// @param reasons what speaks for it, in words
public record SameThing(Node merged, Node canonical, BigDecimal confidence, List<String> reasons) {

  /// @throws IllegalArgumentException when these are not two IRIs, or the confidence is none
  public SameThing {
    if (!merged.isURI() || !canonical.isURI() || merged.equals(canonical)) {
      throw new IllegalArgumentException(merged + " and " + canonical + " are not two IRIs");
    }
    if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(confidence + " is not between 0 and 1");
    }
    reasons = List.copyOf(reasons);
  }
}
