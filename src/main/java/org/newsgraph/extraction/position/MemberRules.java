package org.newsgraph.extraction.position;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Parts of writings and of sets: "Article 5 of the treaty", "three sites, including a temple".
final class MemberRules {
  private final Entities entities;
  private final NounTypes nouns;

  MemberRules(Entities entities, NounTypes nouns) {
    this.entities = entities;
    this.nouns = nouns;
  }

  Optional<PartNode> find(Sentence sentence, Dependency d) {
    return numbered(sentence, d).or(() -> included(sentence, d));
  }

  /// "Article 5 of the treaty": a writing with a number.
  private Optional<PartNode> numbered(Sentence sentence, Dependency d) {
    boolean of = d.is("nmod") && sentence.hasChild(d.dependent(), Set.of("of"), "case");
    boolean numbered =
        of
            && isWriting(sentence.token(d.governor()))
            && sentence.dependents(d.governor(), "nummod").stream()
                .anyMatch(number -> number.index() > d.governor());
    return numbered
        ? PartNode.of(
            phrase(sentence, d.governor()),
            phrase(sentence, d.dependent()),
            sentence,
            d.governor(),
            d.dependent())
        : Optional.empty();
  }

  private boolean isWriting(Token noun) {
    return nouns.type(noun.lemma()).filter(type -> type == EntityType.CreativeWork).isPresent();
  }

  /// "three towns, including Lima": one of what the plural names, where both are people, places or
  /// bodies: of other things it is often unsure what is counted.
  private Optional<PartNode> included(Sentence sentence, Dependency d) {
    boolean including =
        d.is("nmod")
            && sentence.hasChild(d.dependent(), Set.of("include"), "case")
            && sentence.token(d.governor()).isPlural();
    if (!including) {
      return Optional.empty();
    }
    Optional<EntityNode> whole = phrase(sentence, d.governor());
    return PartNode.of(
        phrase(sentence, d.dependent())
            .filter(part -> whole.filter(w -> isKindOf(part, w)).isPresent()),
        whole,
        sentence,
        d.governor(),
        d.dependent());
  }

  private static boolean isKindOf(EntityNode part, EntityNode whole) {
    boolean people = part.type() == EntityType.Person && whole.type() == EntityType.Group;
    boolean same = part.type() == whole.type() && part.type() != EntityType.Thing;
    return people || same || (part.type().isPlace() && whole.type().isPlace());
  }

  private Optional<EntityNode> phrase(Sentence sentence, int noun) {
    return entities.phrase(new Word(sentence.index(), noun));
  }
}
