package org.newsgraph.extraction.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.Gender;
import org.newsgraph.extraction.lexicon.GivenNames;
import org.newsgraph.fact.EntityType;

/// Who of an article is a "she" and who a "he": by the title or noun before the name ("Mrs.
/// Lopez"), else by the given name. Unknown where neither tells, or where they contradict.
final class Genders {
  private final GivenNames names;
  private final Map<EntityNode, Set<Gender>> told = new HashMap<>();

  Genders(Reading reading, Entities entities, GivenNames names) {
    this.names = names;
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        Word word = Word.of(sentence, token);
        entities
            .at(word)
            .filter(node -> node.type() == EntityType.Person && node.isNamed())
            .ifPresent(node -> learn(entities, sentence, token, node));
      }
    }
  }

  private void learn(Entities entities, Sentence sentence, Token token, EntityNode node) {
    boolean first =
        token.index() == 1
            || entities
                .at(new Word(sentence.index(), token.index() - 1))
                .filter(node::equals)
                .isEmpty();
    if (token.isProperNoun() && first && token.index() > 1) {
      names
          .gender(sentence.token(token.index() - 1).word())
          .ifPresent(
              gender -> told.computeIfAbsent(node, n -> EnumSet.noneOf(Gender.class)).add(gender));
    }
  }

  /// What is known of somebody.
  Optional<Gender> of(EntityNode node) {
    Set<Gender> titles = told.getOrDefault(node, Set.of());
    if (!titles.isEmpty()) {
      return titles.size() == 1 ? titles.stream().findFirst() : Optional.empty();
    }
    String[] words = node.name().split("\\s+");
    return words.length > 1 || !node.isNamed()
        ? java.util.Arrays.stream(words, 0, words.length - (node.isNamed() ? 1 : 0))
            .map(names::gender)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /// What a noun tells: "spokeswoman".
  Optional<Gender> of(Token noun) {
    return names.gender(noun.lemma());
  }

  /// Whether what is known of somebody does not speak against a gender.
  boolean allow(EntityNode node, Gender gender) {
    return agree(of(node), Optional.of(gender));
  }

  /// Whether what a noun tells does not speak against a gender.
  boolean allow(Token noun, Gender gender) {
    return agree(of(noun), Optional.of(gender));
  }

  /// Whether a noun may mean somebody: their genders do not speak against it.
  boolean agree(Token noun, EntityNode node) {
    return agree(of(noun), of(node));
  }

  /// Whether two nouns may mean the same person.
  boolean agree(Token noun, Token other) {
    return agree(of(noun), of(other));
  }

  private static boolean agree(Optional<Gender> one, Optional<Gender> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
