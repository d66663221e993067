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
    /// Introduces what is not done: "without" doing.
    instead,
    /// A word for no one: "nothing".
    nobody,
    /// An auxiliary of what is to come: "will".
    future,
    /// An auxiliary of what may be: "could".
    modal,
    /// A verb, adjective or noun whose complement does not happen: "refuse" to, "failure" to.
    failing,
    /// A verb whose object, though known, does not take place: "cancel" the talks.
    undoing,
    /// A verb whose object may come where it is only intended itself: to "prevent" a war.
    preventing,
    /// An adjective of what did not take place: a "foiled" attack.
    undone,
    /// A verb or adjective whose complement is intended, asked for or expected: "plan" to.
    planning,
    /// A verb that names an event to come by its object: "plan" a march.
    scheduling,
    /// A verb whose bare object is to come: "announce" cuts.
    announcing,
    /// A verb or adjective whose complement may or may not happen: "try" to.
    trying,
    /// A verb or adjective whose complement happens as it does: "begin" to.
    implying,
    /// A noun whose complement is intended: the "offer" to.
    planned,
    /// A word after which an infinitive tells what happened: the "first" to leave.
    first,
    /// An adverb or adjective of doubt: "alleged".
    uncertain,
    /// An adjective of what is to come: "planned".
    coming,
    /// A noun whose complement is only talked of: a "comment" about.
    telling,
    /// Introduces a condition: "if".
    condition,
    /// A preposition before the complement of a verb: accused "of".
    governed,
    /// Introduces a clause that is to come when its main clause is: "when".
    temporal,
    /// A preposition before what is known to have happened: "after".
    presupposing,
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
