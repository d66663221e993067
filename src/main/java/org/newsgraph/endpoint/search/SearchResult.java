package org.newsgraph.endpoint.search;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/// What was found.
///
/// @param hits those of the page asked for
/// @param total how many there are
/// @param more whether there may be more than the total, because the search gave up
/// @param kinds how many there would be of each kind
/// @param classes how many events there are of each class, the most first
/// @param similar things with similar names, when nothing was found
public record SearchResult(
    List<Hit> hits,
    int total,
    boolean more,
    Map<Kind, Integer> kinds,
    List<Map.Entry<Node, Integer>> classes,
    List<Node> similar) {}
