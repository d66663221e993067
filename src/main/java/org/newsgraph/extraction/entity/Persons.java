package org.newsgraph.extraction.entity;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.Gender;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// The words that a "he" or "she" may mean: names and pronouns of persons, and nouns for one person
/// of whom no entity is made yet.
final class Persons {
  private static final Set<String> MODIFIERS = Set.of("compound", "appos", "amod", "flat");

  private static final double NOT_TOPIC = 0.9;

  private final Entities entities;
  private final NounTypes nouns;
  private int most = 1;

  Persons(Entities entities, NounTypes nouns) {
    this.entities = entities;
    this.nouns = nouns;
  }

  /// Looks anew whom the article is about.
  void weigh() {
    most =
        entities.all().stream()
            .filter(node -> node.isNamed() && node.type() == EntityType.Person)
            .mapToInt(EntityNode::times)
            .max()
            .orElse(1);
  }

  /// How much of the article is about somebody.
  private double share(Candidate candidate) {
    return candidate
        .node()
        .filter(EntityNode::isNamed)
        .map(node -> Math.min(1.0, (double) node.times() / most))
        .orElse(0.0);
  }

  /// Those who may be a "he" or a "she".
  Candidate.Finder of(Gender gender, Genders genders) {
    return new Candidate.Finder() {
      @Override
      public Optional<Candidate> at(Sentence sentence, Token token) {
        return Persons.this.at(sentence, token, gender, genders);
      }

      @Override
      public double fitness(Candidate candidate) {
        return NOT_TOPIC + (1 - NOT_TOPIC) * share(candidate);
      }
    };
  }

  /// The person of whom a word is the last of a mention, where the gender does not speak against
  /// it.
  private Optional<Candidate> at(Sentence sentence, Token token, Gender gender, Genders genders) {
    Word word = Word.of(sentence, token);
    Optional<EntityNode> node = entities.at(word);
    if (node.isPresent()) {
      boolean last =
          token.index() == sentence.tokens().size()
              || !entities.at(new Word(sentence.index(), token.index() + 1)).equals(node);
      return node.filter(n -> n.type() == EntityType.Person)
          .filter(n -> last && !token.tag().startsWith("W"))
          .filter(n -> genders.allow(n, gender))
          .map(n -> Candidate.of(n));
    }
    return isSomebody(sentence, token, word) && genders.allow(token, gender)
        ? Optional.of(Candidate.of(word))
        : Optional.empty();
  }

  private boolean isSomebody(Sentence sentence, Token token, Word word) {
    return token.tag().equals("NN")
        && nouns.type(token.lemma()).filter(t -> t == EntityType.Person).isPresent()
        && MODIFIERS.stream().noneMatch(sentence.up(token.index())::is)
        && !sentence.has(token.index(), "cop", "appos")
        && (sentence.has(token.index(), "det", "nmod:poss")
            || sentence.up(token.index()).is("nsubj"))
        && entities.namedBeside(word).isEmpty();
  }
}
