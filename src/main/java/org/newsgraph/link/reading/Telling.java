package org.newsgraph.link.reading;

import java.util.List;
import org.apache.jena.graph.Node;

/// What one article tells of one thing.
public sealed interface Telling permits EntityTelling, EventTelling {
  /// The article, which is also the name of its graph.
  Node article();

  /// The thing's IRI.
  Node thing();

  /// Where the article mentions it.
  List<MentionText> mentions();
}
