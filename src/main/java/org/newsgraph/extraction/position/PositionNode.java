package org.newsgraph.extraction.position;

import java.util.Optional;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.EntityNode;

/// A post while facts are being put together.
public record PositionNode(
    EntityNode holder,
    String role,
    Optional<EntityNode> organization,
    boolean former,
    Span mention) {}
