package org.newsgraph.fact;

import java.util.Optional;
import org.newsgraph.article.Span;

/// A place in the text that refers to an entity.
public record Mention(Span span, Optional<MentionKind> kind) {}
