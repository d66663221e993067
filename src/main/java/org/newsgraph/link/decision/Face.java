package org.newsgraph.link.decision;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.link.pair.Comparison;
import org.newsgraph.link.pair.Designation;

/// What a thing shows itself as: all that it is called under one IRI, or under several that are
/// known to be of one thing, since a thing may have names that have nothing in common.
record Face(Set<Designation> designations) {
  /// Of what nobody tells.
  static final Face NONE = new Face(Set.of());

  /// Tells whether nothing that one is called can be of the other.
  boolean rulesOut(Face other) {
    return objection(other).isPresent();
  }

  /// Why nothing that one is called can be of the other, if nothing can.
  Optional<String> objection(Face other) {
    Optional<String> reason = Optional.empty();
    for (Designation one : designations) {
      for (Designation with : other.designations) {
        reason =
            one.exclusion(with)
                .filter(Comparison.Excluded::isCertain)
                .map(Comparison.Excluded::reason);
        if (reason.isEmpty()) {
          return reason;
        }
      }
    }
    return reason;
  }
}
