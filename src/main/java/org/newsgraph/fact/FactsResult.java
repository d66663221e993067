package org.newsgraph.fact;

/// What came of one article's facts: the facts, or the reason why there are none.
public sealed interface FactsResult {

  /// Facts that could be read.
  record Facts(ArticleFacts facts) implements FactsResult {}

  /// The article alone, since nobody reads the language that it is in.
  ///
  /// @param facts nothing but the article
  /// @param language a BCP 47 tag
  record Unread(ArticleFacts facts, String language) implements FactsResult {}

  /// Facts that could not be read.
  ///
  /// @param where the file and the line: `facts.jsonl:12`
  /// @param reason what is wrong, and where in the object
  /// @param raw what was read; only its beginning where it is too long to be kept
  record Rejected(String where, String reason, String raw) implements FactsResult {}
}
