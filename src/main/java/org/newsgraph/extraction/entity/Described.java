package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// What the names of an article are called, and whom a description means: "the foreign minister" is
/// the one last named who was called so, "the Chadian minister" only if he is Chad's, "the
/// president" no vice president.
final class Described {
  private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nummod", "nmod:poss");
  private static final Set<String> CLAUSES = Set.of("acl", "appos", "cop");
  private static final Set<String> RESTRICTING =
      Set.of("vice", "deputy", "former", "assistant", "acting", "prime", "lieutenant", "next");

  private final Entities entities;
  private final Map<String, List<Description>> byNoun = new HashMap<>();

  Described(Entities entities) {
    this.entities = entities;
  }

  /// The words beside a noun, and whose it is.
  private record Description(EntityNode node, Set<String> words, Set<EntityNode> wholes) {
    boolean isToldBy(Set<String> others, Set<EntityNode> owners) {
      return words.containsAll(others)
          && RESTRICTING.stream().allMatch(word -> words.contains(word) == others.contains(word))
          && owners.stream()
              .allMatch(owner -> wholes.contains(owner) || node.affiliation().contains(owner));
    }
  }

  /// Learns that somebody or something is called by a noun and the words before it.
  void learn(EntityNode node, String noun, Sentence sentence, List<Integer> before) {
    Set<String> words = new HashSet<>();
    Set<EntityNode> wholes = new HashSet<>();
    before.forEach(token -> sort(sentence, token, words, wholes));
    byNoun
        .computeIfAbsent(noun, key -> new ArrayList<>())
        .add(new Description(node, words, wholes));
  }

  private void sort(Sentence sentence, int token, Set<String> words, Set<EntityNode> wholes) {
    Optional<EntityNode> owner = entities.at(new Word(sentence.index(), token));
    owner.ifPresentOrElse(wholes::add, () -> words.add(sentence.token(token).lower()));
  }

  /// Whom "the judge" means, if anybody.
  Optional<EntityNode> meant(Sentence sentence, Token noun) {
    List<Description> known = byNoun.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of());
    if (known.isEmpty() || !noun.tag().matches("NNP?") || !isPlain(sentence, noun)) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    Set<EntityNode> owners = new HashSet<>();
    for (Dependency d : sentence.children(noun.index())) {
      if (MODIFIERS.contains(d.relation())) {
        sort(sentence, d.dependent(), words, owners);
      }
    }
    boolean definite =
        sentence.dependents(noun.index(), "det").stream()
            .anyMatch(det -> det.lemma().equals("the"));
    if (!definite && owners.isEmpty()) {
      return Optional.empty();
    }
    int here = noun.span().begin();
    return known.stream()
        .filter(description -> description.isToldBy(words, owners))
        .map(Description::node)
        .distinct()
        .filter(node -> node.lastNamedBefore(here).isPresent())
        .max(Comparator.comparing(node -> node.lastNamedBefore(here).orElseThrow()));
  }

  /// Whether nothing but words before it tells which one is meant.
  static boolean isPlain(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream().noneMatch(d -> isTelling(sentence, d));
  }

  private static boolean isTelling(Sentence sentence, Dependency d) {
    if (d.is("det")) {
      return !sentence.token(d.dependent()).lemma().equals("the");
    }
    return d.is("nmod:poss")
        ? sentence.token(d.dependent()).isPronoun()
        : d.is("nmod") || CLAUSES.stream().anyMatch(d::is);
  }
}
