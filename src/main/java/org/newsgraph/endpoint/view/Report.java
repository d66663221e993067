package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.Optional;

/// An article that tells of a thing, and the sentences in which it does.
///
/// @param publisher its outlet, or empty
/// @param original the article that it is a copy of
public record Report(
    Reference article,
    String publisher,
    When published,
    Optional<Reference> original,
    List<Proof> proofs) {
  public Report {
    proofs = List.copyOf(proofs);
  }
}
