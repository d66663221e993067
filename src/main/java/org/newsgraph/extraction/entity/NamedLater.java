package org.newsgraph.extraction.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.EntityType;

/// Leads "a man", of whom a headline or the first sentences tell what he did or what was done to
/// him, to the one person to whom the article lays it after that by name.
final class NamedLater {
  private static final int OPENING = 4;

  private final Reading reading;
  private final Entities entities;
  private final Genders genders;
  private final Cast cast;
  private final Headlines headlines;

  NamedLater(Reading reading, Entities entities, Genders genders, Cast cast, Headlines headlines) {
    this.reading = reading;
    this.entities = entities;
    this.genders = genders;
    this.cast = cast;
    this.headlines = headlines;
  }

  void find() {
    Map<EntityNode, Set<Integer>> told = new HashMap<>();
    List<Sentence> opening =
        reading.sentences().subList(0, Math.min(OPENING, reading.sentences().size()));
    for (Sentence sentence : opening) {
      for (Token noun : sentence.tokens()) {
        meant(sentence, noun)
            .filter(node -> told.computeIfAbsent(node, n -> new HashSet<>()).add(sentence.index()))
            .ifPresent(node -> entities.describe(node, sentence, noun));
      }
    }
  }

  private Optional<EntityNode> meant(Sentence sentence, Token noun) {
    if (!isIntroduced(sentence, noun)) {
      return Optional.empty();
    }
    boolean held = cast.isSuspected(sentence, noun.index());
    boolean hurt = Crimes.isHurt(sentence, noun.index());
    return held == hurt
        ? Optional.empty()
        : (held ? cast.culprit() : cast.victim())
            .filter(node -> genders.agree(noun, node))
            .filter(node -> isLater(node, sentence));
  }

  /// "a man", and a headline's "Gunman".
  private boolean isIntroduced(Sentence sentence, Token noun) {
    boolean bare =
        sentence.children(noun.index()).stream().noneMatch(d -> d.is("det") || d.is("nmod:poss"))
            && Headlines.isHeadline(sentence);
    return (Headlines.isIntroduced(sentence, noun) || bare)
        && noun.isNoun()
        && !noun.isPlural()
        && noun.ner().matches("O|TITLE")
        && entities.at(Word.of(sentence, noun)).isEmpty()
        && entities.kind(noun).filter(t -> t == EntityType.Person).isPresent()
        && !sentence.up(noun.index()).is("compound")
        && !headlines.isApart(sentence, noun)
        && sentence.children(noun.index()).stream().noneMatch(d -> d.is("conj") || d.is("appos"));
  }

  /// Whether nothing but a headline has named somebody before.
  private boolean isLater(EntityNode node, Sentence sentence) {
    return node.mentions().stream()
        .filter(mention -> mention.begin() < sentence.span().end())
        .allMatch(mention -> Headlines.isHeadline(reading.sentenceAt(mention.begin())));
  }
}
