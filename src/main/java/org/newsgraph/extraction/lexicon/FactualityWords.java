package org.newsgraph.extraction.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Words that say whether an event took place, from `factuality.tsv`.
public final class FactualityWords {
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /// What a word says.
  public enum Kind {
    /// Says that it is not so: "not".
    negation,
    /// An auxiliary of what is to come: "will".
    future,
    /// An auxiliary of what may be: "could".
    modal,
    /// A verb whose complement does not happen: "refuse" to.
    failing,
    /// A verb or adjective whose complement is intended, asked for or expected: "plan" to.
    planning,
    /// A verb whose complement may or may not happen: "try" to.
    trying,
    /// A noun whose complement is intended: the "offer" to.
    planned,
    /// An adverb or adjective of doubt: "alleged".
    uncertain,
    /// An adjective of what is to come: "planned".
    coming,
    /// A noun whose complement is only talked of: a "comment" about.
    telling,
    /// Introduces a condition: "if".
    condition,
    /// A verb that says no more than that its subject takes place: "happen".
    occurring
  }

  private FactualityWords() {
    for (var row : Table.rows("factuality.tsv")) {
      words.computeIfAbsent(Kind.valueOf(row.get(1)), key -> new HashSet<>()).add(row.get(0));
    }
  }

  /// The table that comes with the program.
  public static FactualityWords load() {
    return new FactualityWords();
  }

  /// Whether a word is of this kind.
  public boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
