package org.newsgraph.article;

/// What came of one article: the article, or the reason why there is none.
public sealed interface ReadResult {

  /// An article that could be read.
  record Read(Article article) implements ReadResult {}

  /// An article that could not be read.
  ///
  /// @param name the source's own name for it, never a path
  /// @param where the line or the byte: `line 3`; empty where it is the whole
  /// @param reason what is wrong, and what to do
  /// @param location where its bytes lie
  record Rejected(String name, String where, String reason, Location location)
      implements ReadResult {}
}
