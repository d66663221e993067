package org.newsgraph.annotation;

/// One place where a coreference chain touches the text.
///
/// @param sentence index of the sentence
/// @param first index of its first token
/// @param last index of its last token
/// @param head index of its head token
public record CorefMention(int sentence, int first, int last, int head) {}
