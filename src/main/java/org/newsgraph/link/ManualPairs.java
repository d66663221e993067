package org.newsgraph.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/// What people know better than any rule: pairs of IRIs that name the same thing, or do not. What
/// is the same as the same is the same.
///
/// @param same pairs of one thing, in the order in which they were given
/// @param different pairs of two things
public record ManualPairs(List<Pair> same, List<Pair> different) {
  /// Nothing is known better.
  public static final ManualPairs NONE = new ManualPairs(List.of(), List.of());

  /// Two IRIs.
  ///
  /// @param line where that was said, from 1
  public record Pair(Node one, Node other, int line) {}

  public ManualPairs {
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  /// The pairs by which two IRIs name the same thing, from one to the other; empty when none say
  /// so.
  public Optional<List<Pair>> path(Node one, Node other) {
    return new SamePaths(same).between(one, other);
  }

  /// The pair that says of two IRIs that they name two things.
  public Optional<Pair> different(Node one, Node other) {
    return different.stream()
        .filter(pair -> Set.of(pair.one(), pair.other()).equals(Set.of(one, other)))
        .findFirst();
  }
}
