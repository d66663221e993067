package org.newsgraph.link.candidates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.KnownThing;

/// An entity of articles that is something known beforehand.
///
/// @param thing the IRI that articles have for it
/// @param confidence how sure that is, from 0 to 1
/// @param reasons what speaks for it, in words
public record Identification(
    Node thing, KnownThing known, double confidence, List<String> reasons) {
  public Identification {
    reasons = List.copyOf(reasons);
  }

  /// The IRIs that tell it from others: those elsewhere, or else the one that it has here.
  public Set<Node> identifiers() {
    return known.identifiers().isEmpty() ? Set.of(known.iri()) : new HashSet<>(known.identifiers());
  }
}
