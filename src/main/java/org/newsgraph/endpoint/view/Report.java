package org.newsgraph.endpoint.view;

import java.util.List;

/// An article that tells of a thing, and the sentences in which it does.
///
/// @param publisher its outlet, or empty
public record Report(Reference article, String publisher, When published, List<Proof> proofs) {
  public Report {
    proofs = List.copyOf(proofs);
  }
}
