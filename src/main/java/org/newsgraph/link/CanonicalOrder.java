package org.newsgraph.link;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/// The order of IRIs that name one thing: the first of them stands for all.
///
/// What the gazetteer knows comes first; then what every article would name alike, before IRIs that
/// carry the hash of one article; then what is first in the alphabet. Which IRI that is hangs on
/// the IRIs and the gazetteer alone, not on what is loaded when.
public final class CanonicalOrder implements Comparator<Node> {
  private static final Pattern HASHED = Pattern.compile("-[0-9a-f]{8}(-|$)");

  private final Comparator<Node> order;

  /// @param known tells whether the gazetteer knows an IRI
  public CanonicalOrder(Predicate<Node> known) {
    order =
        Comparator.comparing((Node node) -> !known.test(node))
            .thenComparing(node -> HASHED.matcher(node.getURI()).find())
            .thenComparing(Node::getURI);
  }

  @Override
  public int compare(Node one, Node other) {
    return order.compare(one, other);
  }
}
