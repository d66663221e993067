package org.newsgraph.extraction.position;

import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.EntityNode;

/// A part and its whole while facts are being put together.
public record PartNode(EntityNode part, EntityNode whole, Span mention) {}
