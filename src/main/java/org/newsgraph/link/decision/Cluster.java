package org.newsgraph.link.decision;

import java.util.List;
import org.apache.jena.graph.Node;

/// IRIs that name the same thing.
record Cluster(List<Member> members) {

  /// One of the IRIs.
  ///
  /// @param nearest the one that it is likest
  /// @param likelihood how likely it is the same as the others, on average
  /// @param reasons what makes it the same as the nearest
  record Member(Node thing, Node nearest, double likelihood, List<String> reasons) {}
}
