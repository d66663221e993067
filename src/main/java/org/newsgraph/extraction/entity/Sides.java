package org.newsgraph.extraction.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.fact.EntityType;

/// Which organisations of an article on sport are teams.
final class Sides {
  private static final int FEWEST = 2;

  private final AnaphorNouns anaphors;
  private final Set<EntityNode> sides = new HashSet<>();

  Sides(Reading reading, Entities entities, AnaphorNouns anaphors) {
    this.anaphors = anaphors;
    if (isOnSport(reading)) {
      for (Sentence sentence : reading.sentences()) {
        for (Token token : sentence.tokens()) {
          entities
              .at(Word.of(sentence, token))
              .filter(EntityNode::isNamed)
              .filter(node -> isSide(sentence, token.index(), node))
              .ifPresent(sides::add);
        }
      }
    }
  }

  boolean contains(EntityNode node) {
    return sides.contains(node);
  }

  /// A company has a team, and a shop a season: one word at least must be of sport alone.
  private boolean isOnSport(Reading reading) {
    Set<String> words =
        reading.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::lemma)
            .filter(this::isOfSport)
            .collect(Collectors.toSet());
    return words.size() >= FEWEST && words.stream().anyMatch(anaphors::isSport);
  }

  /// A plural name, or one that stands before a word of sport: "the Hawks", "Lima coach".
  private boolean isSide(Sentence sentence, int token, EntityNode node) {
    if (node.type() != EntityType.Organization && node.type() != EntityType.Thing) {
      return false;
    }
    boolean before =
        token < sentence.tokens().size()
            && isOfSport(sentence.token(token + 1).lemma())
            && sentence.up(token).is("compound");
    return before || node.name().matches(".*[^s]s|.* (FC|United|City)");
  }

  private boolean isOfSport(String lemma) {
    return anaphors.isSport(lemma) || anaphors.isGame(lemma);
  }
}
