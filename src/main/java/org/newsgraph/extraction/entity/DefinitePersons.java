package org.newsgraph.extraction.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
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
      // Who was shot is not the shooter.
      boolean excluded = Crimes.isDoer(noun) && Crimes.isHurt(s, token.index());
      if (excluded) {
        return Optional.empty();
      }
      if (entities.at(Word.of(s, token)).isPresent()) {
        return standing
            .ending(s, token)
            .filter(n -> n.type() == EntityType.Person && !above.contains(n))
            .filter(n ->
                n.isNamed()
                    ? genders.agree(noun, n) && isCast(noun.lemma(), n)
                    : isIntroduced(n) && isSameSort(noun, last(n), genders.agree(noun, n)))
            .map(Candidate::of);
      }
      return isIntroduced(s, token) && isSameSort(noun, token.lemma(), genders.agree(noun, token))
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
        && entities.kind(token).filter(t -> t == EntityType.Person).isPresent()
        && Headlines.isIntroduced(sentence, token);
  }

  /// The same, of whom an entity has been made by now.
  private boolean isIntroduced(EntityNode node) {
    Span first = node.first();
    Sentence sentence = reading.sentenceAt(first.begin());
    return sentence.tokens().stream()
        .filter(token -> token.span().end() == first.end())
        .anyMatch(token -> isIntroduced(sentence, token));
  }

  private static String last(EntityNode node) {
    String name = node.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private boolean isSameSort(Token noun, String other, boolean agree) {
    return noun.lemma().equals(other)
        || (anaphors.isAnybody(noun.lemma()) && agree)
        || (anaphors.isCulprit(noun.lemma()) && anaphors.isCulprit(other));
  }
}
