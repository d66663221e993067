package org.newsgraph.extraction.entity;

import java.util.List;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// For whom named people and organisations act: "Peru's top General Maria Lopez", "an Apple
/// spokesman".
final class Affiliations {
  private final Reading reading;
  private final Entities entities;
  private final NounTypes nouns;

  Affiliations(Reading reading, Entities entities, NounTypes nouns) {
    this.reading = reading;
    this.entities = entities;
    this.nouns = nouns;
  }

  void find(List<NamedSpan> names) {
    for (NamedSpan name : names) {
      Sentence sentence = reading.sentences().get(name.sentence());
      entities
          .at(new Word(name.sentence(), name.last()))
          .filter(
              node -> node.type() == EntityType.Person || node.type() == EntityType.Organization)
          .ifPresent(node -> owners(sentence, name, node));
    }
  }

  private void owners(Sentence sentence, NamedSpan name, EntityNode node) {
    for (Dependency dependency : sentence.children(name.last())) {
      boolean owner =
          dependency.is("nmod:poss")
              || (dependency.dependent() < name.first()
                  && (dependency.is("compound") || dependency.is("amod"))
                  && (node.type() == EntityType.Person
                      || !nouns.isTitle(sentence.token(dependency.dependent()).word())));
      boolean afterArticle =
          dependency.dependent() > 1
              && sentence.token(dependency.dependent() - 1).tag().equals("DT");
      if (owner
          && !(afterArticle && node.type() == EntityType.Person && dependency.is("compound"))) {
        entities
            .at(new Word(sentence.index(), dependency.dependent()))
            .filter(e -> e.type() == EntityType.Country || e.type() == EntityType.Organization)
            .ifPresent(node::affiliate);
      }
    }
  }
}
