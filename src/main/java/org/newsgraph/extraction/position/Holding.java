package org.newsgraph.extraction.position;

import java.util.Optional;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;

/// Who holds a post.
///
/// @param former whether it is over
/// @param verb the verb by which it is taken or left, where one tells of it
record Holding(EntityNode holder, boolean former, Optional<Word> verb) {

  static Holding of(EntityNode holder) {
    return new Holding(holder, false, Optional.empty());
  }
}
