package org.newsgraph.extraction.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Which part the persons named in an article play in it, by what they do or suffer: who is held
/// for something, to whom something was done, who only speaks or acts for others.
final class Cast {
  private final Entities entities;
  private final NounTypes nouns;
  private final AnaphorNouns anaphors;
  private final Set<EntityNode> held = new HashSet<>();
  private final Set<EntityNode> violent = new HashSet<>();
  private final Set<EntityNode> victims = new HashSet<>();
  private final Set<EntityNode> functionaries = new HashSet<>();
  private final Set<EntityNode> armed = new HashSet<>();

  Cast(Reading reading, Entities entities, NounTypes nouns, AnaphorNouns anaphors) {
    this.entities = entities;
    this.nouns = nouns;
    this.anaphors = anaphors;
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        entities
            .at(Word.of(sentence, token))
            .filter(node -> node.isNamed() && node.type() == EntityType.Person)
            .ifPresent(node -> learn(sentence, token.index(), node));
      }
    }
  }

  boolean isCulprit(EntityNode node) {
    return (held.contains(node) || (violent.contains(node) && !armed.contains(node)))
        && !victims.contains(node)
        && !functionaries.contains(node);
  }

  boolean isVictim(EntityNode node) {
    return victims.contains(node) && !isSuspected(node);
  }

  private boolean isSuspected(EntityNode node) {
    return held.contains(node) || violent.contains(node);
  }

  /// Whether somebody is told of by an office or a service: "attorney Ana Torres".
  boolean isFunctionary(EntityNode node) {
    return functionaries.contains(node);
  }

  private void learn(Sentence sentence, int token, EntityNode node) {
    if (Crimes.isHeld(sentence, token)) {
      held.add(node);
    }
    if (isViolent(sentence, token)) {
      violent.add(node);
    }
    if (Crimes.isHurt(sentence, token)) {
      victims.add(node);
    }
    List<String> called = called(sentence, token);
    if (called.stream().anyMatch(this::isFunction)) {
      functionaries.add(node);
    }
    if (called.stream().anyMatch(nouns::isArmed)) {
      armed.add(node);
    }
  }

  /// The nouns that say what somebody is: "Officer Torres", "Torres, an officer", "Torres is an
  /// officer".
  private static List<String> called(Sentence sentence, int token) {
    Dependency up = sentence.up(token);
    boolean told = up.is("appos") || (up.is("nsubj") && sentence.has(up.governor(), "cop"));
    return Stream.concat(
            sentence.children(token).stream()
                .filter(d -> d.is("compound") || d.is("appos"))
                .map(Dependency::dependent),
            told ? Stream.of(up.governor()) : Stream.empty())
        .map(noun -> sentence.token(noun).lemma().toLowerCase(Locale.ROOT))
        .toList();
  }

  private boolean isFunction(String noun) {
    return nouns.isPost(noun) && !anaphors.isSomebody(noun);
  }

  /// Whether a noun or name stands where it tells who did a crime or is held for one.
  boolean isSuspected(Sentence sentence, int token) {
    return Crimes.isHeld(sentence, token)
        || (isViolent(sentence, token) && !nouns.isArmed(sentence.token(token).lemma()));
  }

  /// "shot a man", but not "shot the gunman" nor "shot a film".
  private boolean isViolent(Sentence sentence, int token) {
    return Crimes.violence(sentence, token).stream()
        .anyMatch(verb ->
            sentence.dependents(verb, "obj").stream()
                .noneMatch(
                    object -> anaphors.isCulprit(object.lemma()) || isWork(sentence, object)));
  }

  private boolean isWork(Sentence sentence, Token noun) {
    return entities
        .type(Word.of(sentence, noun))
        .filter(type -> type == EntityType.CreativeWork)
        .isPresent();
  }

  /// The one named of those who are held, if the article names but one.
  Optional<EntityNode> culprit() {
    return only(Stream.concat(held.stream(), violent.stream()), this::isCulprit);
  }

  /// The one named of those to whom it was done, if the article names but one.
  Optional<EntityNode> victim() {
    return only(victims.stream(), this::isVictim);
  }

  private static Optional<EntityNode> only(Stream<EntityNode> all, Predicate<EntityNode> fits) {
    List<EntityNode> found = all.filter(fits).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
