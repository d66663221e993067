package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.Gender;
import org.newsgraph.extraction.lexicon.GivenNames;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Leads "he" and "she" to the person who stands out most in the sentences before and whom grammar
/// and gender allow.
final class PersonPronouns {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

  private final Reading reading;
  private final Entities entities;
  private final GivenNames names;
  private final Persons persons;
  private final Ranking ranking;

  PersonPronouns(
      Reading reading, Entities entities, NounTypes nouns, GivenNames names, Ranking ranking) {
    this.names = names;
    this.reading = reading;
    this.entities = entities;
    this.persons = new Persons(entities, nouns);
    this.ranking = ranking;
  }

  /// Resolves what is open: first outside quotations, so that it is known who speaks in them.
  ///
  /// @param nominals whether a person without a name may be made an entity
  void resolve(boolean nominals) {
    Genders genders = new Genders(reading, entities, names);
    persons.weigh();
    for (boolean inQuotes : List.of(false, true)) {
      for (Sentence sentence : reading.sentences()) {
        for (Token token : sentence.tokens()) {
          Word word = Word.of(sentence, token);
          if (token.isPronoun()
              && gender(token).isPresent()
              && ranking.isQuoted(token) == inQuotes
              && entities.at(word).isEmpty()
              && !isAnybody(sentence, token)) {
            resolve(word, gender(token).orElseThrow(), genders, nominals);
          }
        }
      }
    }
  }

  private static Optional<Gender> gender(Token token) {
    String word = token.lower();
    return HE.contains(word)
        ? Optional.of(Gender.MALE)
        : SHE.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
  }

  /// "his or her" means nobody of the article.
  private static boolean isAnybody(Sentence sentence, Token token) {
    int size = sentence.tokens().size();
    int index = token.index();
    return (index + 2 <= size
            && sentence.token(index + 1).lemma().equals("or")
            && gender(sentence.token(index + 2)).isPresent())
        || (index > 2
            && sentence.token(index - 1).lemma().equals("or")
            && gender(sentence.token(index - 2)).isPresent());
  }

  private void resolve(Word pronoun, Gender gender, Genders genders, boolean nominals) {
    Optional<EntityNode> beside = emphasised(pronoun, gender, genders);
    if (beside.isPresent()) {
      ranking.refer(pronoun, beside.get());
    } else {
      ranking.refer(pronoun, persons.of(gender, genders), nominals);
    }
  }

  /// "Torres herself", "Torres hurt herself".
  private Optional<EntityNode> emphasised(Word pronoun, Gender gender, Genders genders) {
    return reading.token(pronoun).word().endsWith("self") && pronoun.token() > 1
        ? entities
            .at(new Word(pronoun.sentence(), pronoun.token() - 1))
            .filter(node -> node.type() == EntityType.Person)
            .or(() -> subject(pronoun, gender, genders))
        : Optional.empty();
  }

  /// The subject of the clause of a reflexive pronoun.
  private Optional<EntityNode> subject(Word pronoun, Gender gender, Genders genders) {
    Sentence sentence = reading.sentence(pronoun);
    int verb = sentence.up(pronoun.token()).governor();
    return verb == 0
        ? Optional.empty()
        : Binding.subjects(sentence, verb).stream()
            .map(subject -> entities.at(Word.of(sentence, subject)))
            .flatMap(Optional::stream)
            .filter(node -> node.type() == EntityType.Person)
            .filter(node -> genders.allow(node, gender))
            .findFirst();
  }
}
