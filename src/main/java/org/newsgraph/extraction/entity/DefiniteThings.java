package org.newsgraph.extraction.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// What "the company", "the team", "the hospital" or "the facility" may mean.
final class DefiniteThings {
  private final Entities entities;
  private final NounTypes nouns;
  private final AnaphorNouns anaphors;
  private final Sides sides;
  private final Standing standing;

  DefiniteThings(
      Entities entities, NounTypes nouns, AnaphorNouns anaphors, Sides sides, Standing standing) {
    this.entities = entities;
    this.nouns = nouns;
    this.anaphors = anaphors;
    this.sides = sides;
    this.standing = standing;
  }

  Candidate.Finder of(Sentence sentence, Token noun) {
    if (anaphors.isPremises(noun.lemma())) {
      return premises();
    }
    Predicate<EntityNode> fits = fits(sentence, noun);
    return standing.finder((s, token) -> standing.name(s, token).filter(fits).map(Candidate::of));
  }

  /// Named buildings, and those without a name that have been told of.
  private Candidate.Finder premises() {
    return standing.finder((sentence, token) -> {
      Optional<EntityNode> node = standing.name(sentence, token);
      if (node.isPresent()) {
        return node.filter(n -> nouns.isFacility(last(n).toLowerCase(Locale.ROOT)))
            .filter(n -> n.type() != EntityType.Person)
            .map(Candidate::of);
      }
      boolean told =
          token.tag().equals("NN")
              && nouns.isFacility(token.lemma())
              && !anaphors.isPremises(token.lemma())
              && !sentence.up(token.index()).is("compound");
      return told
          ? Optional.of(
              entities
                  .at(Word.of(sentence, token))
                  .map(Candidate::of)
                  .orElseGet(() -> Candidate.of(Word.of(sentence, token))))
          : Optional.empty();
    });
  }

  private Predicate<EntityNode> fits(Sentence sentence, Token noun) {
    String lemma = noun.lemma();
    if (anaphors.isCompany(lemma)) {
      return this::isCompany;
    }
    if (anaphors.isAgency(lemma)) {
      return node ->
          node.type() == EntityType.Organization
              && (node.isKnown() || anaphors.isPublic(last(node)));
    }
    if (anaphors.isSide(lemma)) {
      return sides::contains;
    }
    return node ->
        isBody(lemma)
            && node.type() != EntityType.Person
            && node.type() != EntityType.Country
            && node.name().contains(" ")
            && tellsNoMore(sentence, noun, node)
            && last(node).toLowerCase(Locale.ROOT).equals(lemma);
  }

  /// "the appellate court" is not the Supreme Court.
  private static boolean tellsNoMore(Sentence sentence, Token noun, EntityNode node) {
    String name = node.name().toLowerCase(Locale.ROOT);
    return sentence.children(noun.index()).stream()
        .filter(d -> d.is("amod") || d.is("compound"))
        .allMatch(d -> name.contains(sentence.token(d.dependent()).lower()));
  }

  /// Whether names of organisations and places may end so.
  private boolean isBody(String lemma) {
    String ending = Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
    return nouns
        .nameEnding(ending)
        .or(() -> nouns.type(lemma))
        .filter(type -> type == EntityType.Organization || type == EntityType.Place)
        .isPresent();
  }

  private boolean isCompany(EntityNode node) {
    return node.type() == EntityType.Organization
        && !node.isKnown()
        && !anaphors.isPublic(last(node))
        && !sides.contains(node);
  }

  private static String last(EntityNode node) {
    return node.name().substring(node.name().lastIndexOf(' ') + 1);
  }
}
