package org.newsgraph.link.pair;

import java.util.Optional;

/// What a thing is called and as what, as far as it tells things apart by itself, whatever articles
/// tell beside it: so that what is two things in one story stays two when stories come together.
public sealed interface Designation permits EntityDesignation, EventDesignation {

  /// Why both can't be the same, if these tell them apart.
  Optional<Comparison.Excluded> exclusion(Designation other);

  /// Tells whether it says more than of what kind a thing is.
  boolean isNamed();

  /// Tells whether these rule it out for good that both are the same.
  default boolean rulesOut(Designation other) {
    return exclusion(other).filter(Comparison.Excluded::isCertain).isPresent();
  }
}
