package org.newsgraph.extraction.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an article is about, as far as words depend on it, from `domains.tsv`: a "strike" is one
/// thing where unions and wages are the matter, and another where they are not.
public final class Domains {
  private static final int ENOUGH = 5;

  private final Map<String, String> byWord = new HashMap<>();

  private Domains() {
    for (var row : Table.rows("domains.tsv")) {
      byWord.put(row.get(0), row.get(1));
    }
  }

  /// The table that comes with the program.
  public static Domains load() {
    return new Domains();
  }

  /// The domains of which an article has enough different words.
  public Set<String> of(Stream<String> lemmas) {
    Map<String, Set<String>> found = new HashMap<>();
    lemmas
        .filter(byWord::containsKey)
        .forEach(lemma ->
            found.computeIfAbsent(byWord.get(lemma), domain -> new HashSet<>()).add(lemma));
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= ENOUGH)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
