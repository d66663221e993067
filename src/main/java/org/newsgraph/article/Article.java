package org.newsgraph.article;

import java.util.List;

/// A news article: what it says of itself, and its text.
///
/// @param metadata headline, publisher, date and the like
/// @param text the headline where there is one, a blank line, the body; characters as printed,
///   without what surrounds an article
/// @param sentences where the sentences of the text are, in order; empty where nobody has looked
///   yet
/// @param source where it was read from
public record Article(Metadata metadata, String text, List<Span> sentences, Source source) {

  public Article {
    sentences = List.copyOf(sentences);
  }

  /// This article with other metadata.
  public Article withMetadata(Metadata other) {
    return new Article(other, text, sentences, source);
  }

  /// This article with its sentences found.
  public Article withSentences(List<Span> found) {
    return new Article(metadata, text, found, source);
  }
}
