package org.newsgraph.fact;

import java.util.Optional;
import org.newsgraph.article.Span;

/// Where a claim stands in the text.
///
/// @param content what is said
/// @param speaker who is named beside it
/// @param cue the word that introduces it
public record ClaimMention(Span content, Optional<Span> speaker, Optional<Span> cue) {}
