package org.newsgraph.fact;

import java.util.List;

/// Lists that name nothing twice.
final class Distinct {
  private Distinct() {}

  /// A copy with the first of equal elements.
  static <T> List<T> of(List<T> elements) {
    return elements.stream().distinct().toList();
  }
}
