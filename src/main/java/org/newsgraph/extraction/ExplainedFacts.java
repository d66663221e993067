package org.newsgraph.extraction;

import java.util.Map;
import java.util.Set;
import org.newsgraph.fact.ArticleFacts;

/// Facts with what speaks for and against them.
///
/// @param evidence the evidence from which the confidence of each event and claim comes, by its id
public record ExplainedFacts(ArticleFacts facts, Map<String, Set<String>> evidence) {

  public ExplainedFacts {
    evidence = Map.copyOf(evidence);
  }
}
