package org.newsgraph.extraction.entity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.fact.EntityType;

/// Whom "the actress", "the suspect" or "the man" may mean: somebody named whose gender and part in
/// what is told do not speak against it, or somebody without a name who was told of before.
final class DefinitePersons {
  private final Reading reading;
  private final Entities entities;
  private final AnaphorNouns anaphors;
  private final Genders genders;
  private final Cast cast;
  private final Standing standing;

  DefinitePersons(
      Reading reading,
      Entities entities,
      AnaphorNouns anaphors,
      Genders genders,
      Cast cast,
      Standing standing) {
    this.reading = reading;
    this.entities = entities;
    this.anaphors = anaphors;
    this.genders = genders;
    this.cast = cast;
    this.standing = standing;
  }

  Candidate.Finder of(Sentence sentence, Token noun) {
    Set<EntityNode> above = above(Word.of(sentence, noun));
    return standing.finder((s, token) -> {
      Optional<EntityNode> node = standing.name(s, token);
      if (node.isPresent()) {
        return node.filter(n -> n.type() == EntityType.Person && !above.contains(n))
            .filter(n -> genders.of(noun).flatMap(g -> genders.of(n).filter(o -> o != g)).isEmpty())
            .filter(n -> isCast(noun.lemma(), n))
            .map(Candidate::of);
      }
      return isIntroduced(s, token) && isSameSort(noun, token)
          ? Optional.of(Candidate.of(Word.of(s, token)))
          : Optional.empty();
    });
  }

  /// "Torres said the judge left": nobody of whom a clause tells is its subject above.
  private Set<EntityNode> above(Word noun) {
    Sentence sentence = reading.sentence(noun);
    Set<EntityNode> above = new HashSet<>();
    for (int verb : sentence.above(noun.token())) {
      sentence.dependents(verb, "nsubj").stream()
          .filter(subject -> subject.index() != noun.token())
          .map(subject -> entities.at(Word.of(sentence, subject)))
          .flatMap(Optional::stream)
          .forEach(above::add);
    }
    return above;
  }

  private boolean isCast(String lemma, EntityNode node) {
    return anaphors.isCulprit(lemma)
        ? cast.isCulprit(node)
        : anaphors.isVictim(lemma) ? cast.isVictim(node) : !cast.isFunctionary(node);
  }

  /// "a man": somebody without a name, whom the noun may mean rather than one with a name.
  private boolean isIntroduced(Sentence sentence, Token token) {
    return token.tag().equals("NN")
        && entities.at(Word.of(sentence, token)).isEmpty()
        && entities.kind(token).filter(t -> t == EntityType.Person).isPresent()
        && sentence.children(token.index()).stream()
            .anyMatch(d -> d.is("det") && sentence.token(d.dependent()).lemma().equals("a"));
  }

  private boolean isSameSort(Token noun, Token other) {
    boolean agrees = genders.of(noun).flatMap(g -> genders.of(other).filter(o -> o != g)).isEmpty();
    return noun.lemma().equals(other.lemma())
        || (anaphors.isAnybody(noun.lemma()) && agrees)
        || (anaphors.isCulprit(noun.lemma()) && anaphors.isCulprit(other.lemma()));
  }
}
