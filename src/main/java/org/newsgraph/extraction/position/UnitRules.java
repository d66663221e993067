package org.newsgraph.extraction.position;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Organisations that are part of others: "the lab, a unit of the institute", "Skoda, a Volkswagen
/// brand", "the institute's lab", "the board of the bank".
final class UnitRules {
  private static final int NEAR = 5;

  private final Entities entities;
  private final NounTypes nouns;

  UnitRules(Entities entities, NounTypes nouns) {
    this.entities = entities;
    this.nouns = nouns;
  }

  Optional<PartNode> find(Sentence sentence, Dependency d) {
    return unit(sentence, d).or(() -> owned(sentence, d)).or(() -> body(sentence, d));
  }

  private Optional<EntityNode> organization(Sentence sentence, int token) {
    return entities
        .at(new Word(sentence.index(), token))
        .filter(e -> e.type() == EntityType.Organization);
  }

  private Optional<EntityNode> named(Sentence sentence, int token) {
    return organization(sentence, token).filter(EntityNode::isNamed);
  }

  private Optional<PartNode> unit(Sentence sentence, Dependency d) {
    Token noun = sentence.token(d.dependent());
    if (!d.is("appos") || !nouns.isUnit(noun.lemma())) {
      return Optional.empty();
    }
    Optional<EntityNode> part = named(sentence, d.governor());
    int end = Math.min(sentence.tokens().size(), noun.index() + NEAR);
    IntStream before =
        sentence.children(noun.index()).stream()
            .filter(c -> c.is("compound") || c.is("nmod:poss"))
            .mapToInt(Dependency::dependent);
    return IntStream.concat(IntStream.rangeClosed(noun.index() + 1, end), before)
        .filter(i -> named(sentence, i).isPresent())
        .boxed()
        .findFirst()
        .flatMap(i -> PartNode.of(part, named(sentence, i), sentence, d.governor(), i));
  }

  /// "Iran's Quds Force" is nobody's part, "the army's Delta Force" is; whose "its" is, is too
  /// often unsure.
  private Optional<PartNode> owned(Sentence sentence, Dependency d) {
    return d.is("nmod:poss") && !sentence.token(d.dependent()).isPronoun()
        ? PartNode.of(
            named(sentence, d.governor()),
            named(sentence, d.dependent()),
            sentence,
            d.dependent(),
            d.governor())
        : Optional.empty();
  }

  /// "the bank's policy committee", "the upper house of parliament", "its board".
  private Optional<PartNode> body(Sentence sentence, Dependency d) {
    Token noun = sentence.token(d.governor());
    boolean owned = d.is("nmod:poss") || (d.is("nmod") && isOf(sentence, d.dependent()));
    boolean ofName =
        sentence.up(noun.index()).is("appos")
            && named(sentence, sentence.up(noun.index()).governor()).isPresent();
    if (!owned || ofName || !nouns.isBody(noun.lemma()) || noun.isPlural()) {
      return Optional.empty();
    }
    Word owner = new Word(sentence.index(), d.dependent());
    Optional<EntityNode> whole =
        entities.type(owner).filter(type -> type == EntityType.Organization).isPresent()
            ? entities.phrase(owner)
            : Optional.empty();
    return whole.isEmpty()
        ? Optional.empty()
        : PartNode.of(
            entities.phrase(Word.of(sentence, noun)), whole, sentence, d.governor(), d.dependent());
  }

  private static boolean isOf(Sentence sentence, int token) {
    return sentence.hasChild(token, Set.of("of"), "case");
  }
}
