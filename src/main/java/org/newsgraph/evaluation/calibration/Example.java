package org.newsgraph.evaluation.calibration;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// A fact to learn from: what speaks for and against it, and whether it is right.
///
/// @param article the article's name
/// @param features what is known of how it was found
public record Example(String article, Set<String> features, boolean right) {

  public Example {
    // Sorted, so that sums over them end in the same bits everywhere.
    features = Collections.unmodifiableSet(new TreeSet<>(features));
  }
}
