package org.newsgraph.extraction.confidence;

import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;

/// What a sentence says of how well it was parsed: long ones, and those with relations that the
/// parser has no name for (`dep`), are often parsed wrongly.
final class SentenceEvidence {
  private static final int LONG = 28;
  private static final int VERY_LONG = 42;
  private static final String UNNAMED = "dep";

  private SentenceEvidence() {}

  static void add(Sentence sentence, int token, String prefix, Set<String> evidence) {
    int length = sentence.tokens().size();
    if (length > VERY_LONG) {
      evidence.add(prefix + "sentence=very-long");
    } else if (length > LONG) {
      evidence.add(prefix + "sentence=long");
    }
    boolean here =
        sentence.up(token).is(UNNAMED)
            || sentence.children(token).stream().anyMatch(d -> d.is(UNNAMED));
    if (here) {
      evidence.add(prefix + "parse=dep");
    } else if (sentence.tree().stream().anyMatch(SentenceEvidence::isUnnamed)) {
      evidence.add(prefix + "parse=dep-elsewhere");
    }
  }

  private static boolean isUnnamed(Dependency dependency) {
    return dependency.is(UNNAMED);
  }
}
