package org.newsgraph.extraction.entity;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.fact.EntityType;

/// Leads a definite noun that no description in the article explains to the name before it that
/// stands out among those it fits: "the actress", "the company", "the team", "the hospital".
final class DefiniteNouns {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> NO_MODIFIERS = Set.of("nmod:poss", "nummod");

  private final Entities entities;
  private final AnaphorNouns anaphors;
  private final Ranking ranking;
  private final DefinitePersons persons;
  private final DefiniteThings things;

  DefiniteNouns(
      Entities entities,
      AnaphorNouns anaphors,
      Ranking ranking,
      DefinitePersons persons,
      DefiniteThings things) {
    this.entities = entities;
    this.anaphors = anaphors;
    this.ranking = ranking;
    this.persons = persons;
    this.things = things;
  }

  /// What a noun means, if it is definite and one name stands out.
  Optional<EntityNode> meant(Sentence sentence, Token noun) {
    if (!noun.tag().equals("NN")
        || !Set.of("O", "TITLE").contains(noun.ner())
        || Character.isUpperCase(noun.word().codePointAt(0))
        || !isDefinite(sentence, noun)) {
      return Optional.empty();
    }
    boolean somebody = anaphors.isSomebody(noun.lemma());
    return ranking
        .best(
            Word.of(sentence, noun),
            somebody ? persons.of(sentence, noun) : things.of(sentence, noun),
            somebody)
        .flatMap(found -> found.node().or(() -> found.noun().flatMap(entities::phrase)));
  }

  private boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
            .anyMatch(d -> d.is("det") && DEFINITE.contains(sentence.token(d.dependent()).lower()))
        && isPlain(sentence, noun)
        && sentence.children(noun.index()).stream().noneMatch(d -> tellsApart(sentence, d))
        && !sentence.up(noun.index()).is("compound")
        && !sentence.up(noun.index()).is("appos");
  }

  /// Whether nothing but words before it, or a clause after a comma, tells which one is meant.
  private static boolean isPlain(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (next > sentence.tokens().size()) {
      return Described.isPlain(sentence, noun);
    }
    Token after = sentence.token(next);
    return after.word().equals(",")
        || ((!after.tag().equals("VBN") || sentence.up(noun.index()).governor() == next)
            && !after.isProperNoun()
            && Described.isPlain(sentence, noun));
  }

  /// "another", "the second", "the Lima", "their".
  private boolean tellsApart(Sentence sentence, Dependency d) {
    Token word = sentence.token(d.dependent());
    boolean named =
        entities
            .at(new Word(sentence.index(), d.dependent()))
            .filter(node -> !word.tag().equals("JJ") && node.type() != EntityType.Country)
            .filter(
                node -> node.type() != EntityType.Thing && node.type() != EntityType.CreativeWork)
            .isPresent();
    return anaphors.isApart(word.lower())
        || anaphors.isParticular(word.lower())
        || word.ner().equals("ORDINAL")
        || NO_MODIFIERS.contains(d.relation())
        || (d.is("compound") && named);
  }
}
