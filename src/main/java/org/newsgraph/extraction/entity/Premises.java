package org.newsgraph.extraction.entity;

import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Makes entities of buildings and bodies that are told by the place where they are: "a prison in
/// Quito" is not Quito, "the Peruvian school" not Peru.
public final class Premises {
  private static final Set<String> WITHIN = Set.of("in", "near", "outside");

  private final Reading reading;
  private final Entities entities;
  private final NounTypes nouns;

  public Premises(Reading reading, Entities entities, NounTypes nouns) {
    this.reading = reading;
    this.entities = entities;
    this.nouns = nouns;
  }

  /// Asked for last, so that what events have made of the words stays.
  public void find() {
    for (Sentence sentence : reading.sentences()) {
      for (Token noun : sentence.tokens()) {
        if (noun.isNoun() && !noun.isPlural() && isPremises(noun)) {
          place(sentence, noun);
        }
      }
    }
  }

  private boolean isPremises(Token noun) {
    return noun.ner().equals("O")
        && (nouns.isFacility(noun.lemma())
            || nouns
                .type(noun.lemma())
                .filter(type -> type == EntityType.Organization)
                .isPresent());
  }

  private void place(Sentence sentence, Token noun) {
    boolean located =
        sentence.children(noun.index()).stream()
            .filter(d -> d.is("compound") || d.is("amod") || isWithin(sentence, d))
            .anyMatch(d -> isPlace(sentence, d.dependent()));
    if (located) {
      entities.phrase(Word.of(sentence, noun));
    }
  }

  private static boolean isWithin(Sentence sentence, Dependency d) {
    return d.is("nmod") && sentence.hasChild(d.dependent(), WITHIN, "case");
  }

  private boolean isPlace(Sentence sentence, int token) {
    return entities
        .at(new Word(sentence.index(), token))
        .filter(node -> node.isNamed() && node.type().isPlace())
        .isPresent();
  }
}
