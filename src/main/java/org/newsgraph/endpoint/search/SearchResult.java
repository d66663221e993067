package org.newsgraph.endpoint.search;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/// What was found.
///
/// @param hits all of it, in order
/// @param more whether there may be more, because the search gave up
/// @param kinds how many there would be of each kind
/// @param classes how many events there are of each class, the most first
/// @param similar things with similar names, when nothing was found
public record SearchResult(
    List<Hit> hits,
    boolean more,
    Map<Kind, Integer> kinds,
    List<Map.Entry<Node, Integer>> classes,
    List<Node> similar) {
  private static final int ON_A_PAGE = 20;

  /// How many things were found.
  public int total() {
    return hits.size();
  }

  /// How many pages they fill; one at least.
  public int pages() {
    return Math.max(1, Math.ceilDiv(total(), ON_A_PAGE));
  }

  /// The things of a page.
  ///
  /// @param number from 1 to the number of pages
  public List<Hit> page(int number) {
    int first = (number - 1) * ON_A_PAGE;
    return hits.subList(first, Math.min(total(), first + ON_A_PAGE));
  }
}
