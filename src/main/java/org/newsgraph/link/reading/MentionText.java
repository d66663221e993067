package org.newsgraph.link.reading;

/// A place in an article where something is mentioned.
///
/// @param begin where it begins, in code points of the article's text
/// @param words the words that mention it
/// @param sentence the sentence that it stands in
public record MentionText(int begin, int end, String words, String sentence) {}
