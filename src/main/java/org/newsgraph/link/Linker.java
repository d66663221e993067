package org.newsgraph.link;

import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.store.NewsStore;

/// Decides which IRIs name the same thing.
public interface Linker {

  /// Decides on all IRIs of a store's articles, as they named things by themselves.
  ///
  /// @param pairs what people know better
  /// @param progress is told how it gets on
  /// @return one decision for each IRI that gives way
  List<SameThing> link(NewsStore store, ManualPairs pairs, LinkProgress progress);

  /// Tells why two IRIs name the same thing, or why not.
  Explanation explain(NewsStore store, ManualPairs pairs, Node one, Node other);
}
