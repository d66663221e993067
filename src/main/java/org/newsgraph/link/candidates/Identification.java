package org.newsgraph.link.candidates;

import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.KnownThing;
import org.newsgraph.link.reading.Identifiers;

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

  /// What tells the thing from others.
  public Identifiers identifiers() {
    return Candidates.identifiers(known);
  }
}
