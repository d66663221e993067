package org.newsgraph.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who or what found the facts.
///
/// @param settings what its result depends on beside the article
public record Extractor(String name, Optional<String> version, Map<String, String> settings) {

  public Extractor {
    SortedMap<String, String> sorted = new TreeMap<>(settings);
    settings = Collections.unmodifiableSortedMap(sorted);
  }
}
