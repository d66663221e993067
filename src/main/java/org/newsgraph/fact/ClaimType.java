package org.newsgraph.fact;

/// How exactly somebody's words are given.
public enum ClaimType {
  /// In the article's words.
  Claim,
  /// Verbatim.
  Quotation
}
