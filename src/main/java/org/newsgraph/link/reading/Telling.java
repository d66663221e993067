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

  /// Tells whether a sentence of the same article mentions this and another thing.
  default boolean sharesSentence(Telling other) {
    return article().equals(other.article())
        && mentions().stream()
            .map(MentionText::sentence)
            .anyMatch(sentence ->
                other.mentions().stream().map(MentionText::sentence).anyMatch(sentence::equals));
  }
}
