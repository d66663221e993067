package org.newsgraph.extraction.entity;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// Makes entities of buildings and bodies that are told by the place where they are: "a prison in
/// Quito" is not Quito, "the Greek bank" not Greece.
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
    boolean before =
        sentence.children(noun.index()).stream()
            .filter(d -> d.is("compound") || d.is("amod"))
            .anyMatch(d -> isPlace(sentence, d.dependent()));
    Optional<Dependency> after =
        sentence.children(noun.index()).stream()
            .filter(d -> d.is("nmod") && sentence.hasChild(d.dependent(), WITHIN, "case"))
            .filter(d -> d.dependent() > noun.index() && isPlace(sentence, d.dependent()))
            .findFirst();
    if (!before && after.isEmpty()) {
      return;
    }
    entities
        .phrase(Word.of(sentence, noun))
        .filter(node -> !node.isNamed())
        .ifPresent(node -> after.ifPresent(d -> widen(node, sentence, noun, d.dependent())));
  }

  /// The whole of "a prison in Quito" is the mention.
  private static void widen(EntityNode node, Sentence sentence, Token noun, int place) {
    node.mentions().stream()
        .filter(mention -> mention.end() == noun.span().end())
        .findFirst()
        .ifPresent(mention -> {
          node.forget(mention);
          node.mention(
              new Span(mention.begin(), sentence.token(place).span().end()), MentionKind.nominal);
        });
  }

  private boolean isPlace(Sentence sentence, int token) {
    return entities
        .at(new Word(sentence.index(), token))
        .filter(node -> node.isNamed() && node.type().isPlace())
        .isPresent();
  }
}
