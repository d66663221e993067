package org.newsgraph.extraction.position;

import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.EntityNode;

/// A part and its whole while facts are being put together.
public record PartNode(EntityNode part, EntityNode whole, Span mention) {

  /// Part and whole told between two words, where both are known and not the same.
  static Optional<PartNode> of(
      Optional<EntityNode> part, Optional<EntityNode> whole, Sentence sentence, int from, int to) {
    return part.isPresent() && whole.isPresent() && part.get() != whole.get()
        ? Optional.of(
            new PartNode(
                part.get(), whole.get(), sentence.span(Math.min(from, to), Math.max(from, to))))
        : Optional.empty();
  }
}
