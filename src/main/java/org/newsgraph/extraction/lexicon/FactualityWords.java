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
    /// An adjective of what did not take place: a "foiled" attack.
    undone,
    /// A verb or adjective whose complement is intended, asked for or expected: "plan" to.
    planning,
    /// A verb whose infinitive is intended, though what it tells of is not: "tell" him to.
    bidding,
    /// A verb whose object is done at its word where it is known: "order" the strike.
    effecting,
    /// A verb by which what a plan is for comes to nothing: "reject" the plan to.
    spurning,
    /// A noun whose clause does not happen where the noun is lacking: no "evidence" that.
    proving,
    /// A verb that does by its words what it says one would like to do: would like to "thank".
    performing,
    /// A verb that names an event to come by its object: "plan" a march.
    scheduling,
    /// A verb whose bare object is to come: "announce" cuts.
    announcing,
    /// A verb or adjective whose complement may or may not happen: "try" to.
    trying,
    /// A verb that says of what a clause tells that it may not be so: "doubt" that.
    doubting,
    /// A verb or adjective whose complement happens as it does: "begin" to.
    implying,
    /// A verb whose object does something just as it says: "see" prices rise.
    letting,
    /// A noun whose complement is intended: the "offer" to.
    planned,
    /// A word after which an infinitive tells what happened: the "first" to leave.
    first,
    /// An adverb or adjective of doubt: "alleged".
    uncertain,
    /// An adjective of what is to come: "planned".
    coming,
    /// A noun for what is set for a day: the "debate".
    staged,
    /// A verb whose object, such as a debate, takes place when it does: "watch" the debate.
    attending,
    /// A preposition before what a planning verb is for: call "for".
    toward,
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

  /// Whether a word is of any kind.
  public boolean knows(String word) {
    return words.values().stream().anyMatch(kind -> kind.contains(word));
  }

  /// Whether a word is of this kind.
  public boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
