package org.newsgraph.extraction.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.EntityType;

/// How much of an article each of those named in it takes up, for the choice among them.
final class Standing {
  private static final double MARGIN = 1.5;

  private final Entities entities;
  private final Map<EntityType, Integer> mostNamed = new EnumMap<>(EntityType.class);

  Standing(Entities entities) {
    this.entities = entities;
    entities.all().stream()
        .filter(EntityNode::isNamed)
        .forEach(node -> mostNamed.merge(node.type(), node.times(), Math::max));
  }

  /// Finds by a function; the best must weigh clearly more than the next.
  Candidate.Finder finder(BiFunction<Sentence, Token, Optional<Candidate>> found) {
    return new Finder(this::share, found);
  }

  /// How much of the article is about it. Whoever has no name is measured by nobody who has one.
  private double share(Candidate candidate) {
    Optional<EntityNode> named = candidate.node().filter(EntityNode::isNamed);
    double most = named.map(node -> mostNamed.getOrDefault(node.type(), 1)).orElse(1);
    double own = named.map(EntityNode::times).orElse(1);
    return (1 + Math.min(1, own / most)) / 2;
  }

  /// The named entity of which a word is the last.
  Optional<EntityNode> name(Sentence sentence, Token token) {
    return ending(sentence, token).filter(EntityNode::isNamed);
  }

  /// The entity of which a word is the last.
  Optional<EntityNode> ending(Sentence sentence, Token token) {
    Optional<EntityNode> node = entities.at(Word.of(sentence, token));
    boolean last =
        token.index() == sentence.tokens().size()
            || !entities.at(new Word(sentence.index(), token.index() + 1)).equals(node);
    return node.filter(_ -> last && !token.tag().startsWith("W"));
  }

  private record Finder(
      ToDoubleFunction<Candidate> standing, BiFunction<Sentence, Token, Optional<Candidate>> found)
      implements Candidate.Finder {
    @Override
    public Optional<Candidate> at(Sentence sentence, Token token) {
      return found.apply(sentence, token);
    }

    @Override
    public double fitness(Candidate candidate) {
      return standing.applyAsDouble(candidate);
    }

    @Override
    public double margin() {
      return MARGIN;
    }
  }
}
