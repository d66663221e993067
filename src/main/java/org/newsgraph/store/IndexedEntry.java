package org.newsgraph.store;

import java.util.Map;
import java.util.Set;

/// What a source tells of one thing, as an [EntryIndex] keeps it. What is told of a thing may be
/// spread over several of these.
///
/// @param subject the thing's IRI
/// @param keys what it is found by beside that
/// @param text what is told
public record IndexedEntry(String subject, Map<EntryKey, Set<String>> keys, String text) {
  public IndexedEntry {
    keys = Map.copyOf(keys);
  }
}
