package org.newsgraph.extraction.position;

import java.util.Optional;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;

/// A post while facts are being put together.
///
/// @param verb the verb by which it is taken or left, where one tells of it
public record PositionNode(
    EntityNode holder,
    String role,
    Optional<EntityNode> organization,
    boolean former,
    Span mention,
    Optional<Word> verb) {}
