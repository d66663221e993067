package org.newsgraph.extraction.entity;

import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Whom or what a pronoun may mean.
///
/// @param node the entity
/// @param noun instead, the noun of which no entity is made yet
record Candidate(Optional<EntityNode> node, Optional<Word> noun) {

  /// Several who are no entity together: "Torres and Lopez".
  static final Candidate PAIR = new Candidate(Optional.empty(), Optional.empty());

  static Candidate of(EntityNode node) {
    return new Candidate(Optional.of(node), Optional.empty());
  }

  static Candidate of(Word noun) {
    return new Candidate(Optional.empty(), Optional.of(noun));
  }

  /// Finds candidates among the words of an article.
  interface Finder {
    /// What a word stands for, where the pronoun may mean it.
    Optional<Candidate> at(Sentence sentence, Token token);

    /// How well it suits the pronoun, 1 at most.
    double fitness(Candidate candidate);

    /// The weight that the best must have.
    default double least() {
      return 0;
    }

    /// How many times as much as the next the best must weigh.
    default double margin() {
      return 1;
    }
  }
}
