package org.newsgraph.gdelt;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;

/// What came of one row.
public sealed interface GdeltResult {

  /// What a row tells.
  record Told(List<Triple> triples) implements GdeltResult {

    public Told {
      triples = List.copyOf(triples);
    }

    static Told of(Collection<Triple> triples) {
      return new Told(List.copyOf(triples));
    }
  }

  /// A row that cannot be read.
  ///
  /// @param line its number, counted from 1
  /// @param reason what is wrong
  /// @param raw the row
  record Rejected(long line, String reason, String raw) implements GdeltResult {}
}
