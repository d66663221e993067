package org.newsgraph.extraction.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Finds what is part of what: "the lab, a unit of the institute", "the institute's lab", "the
/// embassy in Baghdad".
public final class PartRules {
  private static final int NEAR = 5;

  private final Reading reading;
  private final Entities entities;
  private final NounTypes nouns;

  public PartRules(Reading reading, Entities entities, NounTypes nouns) {
    this.reading = reading;
    this.entities = entities;
    this.nouns = nouns;
  }

  /// The parts told in the article, in the order of their words.
  public List<PartNode> find() {
    List<PartNode> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Dependency d : sentence.tree()) {
        if (d.governor() > 0) {
          unit(sentence, d)
              .or(() -> owned(sentence, d))
              .or(() -> located(sentence, d))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<EntityNode> named(Sentence sentence, int token) {
    return entities.at(new Word(sentence.index(), token)).filter(EntityNode::isNamed);
  }

  private static Optional<PartNode> part(
      Optional<EntityNode> part, Optional<EntityNode> whole, Sentence sentence, int from, int to) {
    return part.isPresent() && whole.isPresent() && part.get() != whole.get()
        ? Optional.of(
            new PartNode(
                part.get(), whole.get(), sentence.span(Math.min(from, to), Math.max(from, to))))
        : Optional.empty();
  }

  private Optional<PartNode> unit(Sentence sentence, Dependency d) {
    Token noun = sentence.token(d.dependent());
    if (!d.is("appos") || !nouns.isUnit(noun.lemma())) {
      return Optional.empty();
    }
    Optional<EntityNode> part =
        named(sentence, d.governor()).filter(e -> e.type() == EntityType.Organization);
    for (int i = noun.index() + 1;
        i <= Math.min(sentence.tokens().size(), noun.index() + NEAR);
        i++) {
      Optional<EntityNode> whole =
          named(sentence, i).filter(e -> e.type() == EntityType.Organization);
      if (whole.isPresent()) {
        return part(part, whole, sentence, d.governor(), i);
      }
    }
    return Optional.empty();
  }

  private Optional<PartNode> owned(Sentence sentence, Dependency d) {
    if (!d.is("nmod:poss")) {
      return Optional.empty();
    }
    Optional<EntityNode> part =
        named(sentence, d.governor()).filter(e -> e.type() == EntityType.Organization);
    Optional<EntityNode> whole =
        named(sentence, d.dependent()).filter(e -> e.type() == EntityType.Organization);
    return part(part, whole, sentence, d.dependent(), d.governor());
  }

  private Optional<PartNode> located(Sentence sentence, Dependency d) {
    boolean in =
        (d.is("nmod") && isIn(sentence, d.dependent()))
            || (d.is("appos")
                && named(sentence, d.dependent())
                    .filter(e -> e.type() == EntityType.Country)
                    .isPresent());
    if (!in) {
      return Optional.empty();
    }
    Optional<EntityNode> whole = named(sentence, d.dependent()).filter(e -> e.type().isPlace());
    Optional<EntityNode> part =
        whole.isPresent()
            ? entities
                .at(new Word(sentence.index(), d.governor()))
                .filter(e -> e.type() == EntityType.Place || e.type() == EntityType.City)
            : Optional.empty();
    return part(part, whole, sentence, d.governor(), d.dependent());
  }

  private static boolean isIn(Sentence sentence, int token) {
    return sentence.children(token).stream()
        .anyMatch(c -> c.is("case") && sentence.token(c.dependent()).lemma().equals("in"));
  }
}
