package org.newsgraph.annotation;

import org.newsgraph.article.Span;

/// Words that tell a time.
///
/// @param sentence index of the sentence
/// @param first index of its first token
/// @param last index of its last token
/// @param span where it stands
/// @param type TIMEX3 type: DATE, TIME, DURATION or SET
/// @param value TIMEX3 value, such as `2020-01-03`, `2020-01`, `XXXX-WXX-5`; empty where unresolved
public record TimeExpression(
    int sentence, int first, int last, Span span, String type, String value) {}
