package org.newsgraph.extraction.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Which part those named in an article play in it, by what they do or suffer: who is held for
/// something, to whom something was done, who only speaks or acts for others; and which
/// organisations are teams.
final class Cast {
  private static final Set<String> VIOLENT =
      Set.of(
          "kill",
          "shoot",
          "murder",
          "wound",
          "injure",
          "stab",
          "slay",
          "rape",
          "assault",
          "attack",
          "rob",
          "strangle",
          "kidnap",
          "abduct",
          "beat",
          "execute",
          "assassinate");

  /// A sportsman beats another, and a state executes.
  private static final Set<String> NO_CRIMES = Set.of("beat", "execute");

  private static final Set<String> NOT = Set.of("not", "never");
  private static final Set<String> FLEEING =
      Set.of("escape", "flee", "steal", "confess", "surrender");
  private static final Set<String> HELD =
      Set.of(
          "arrest",
          "charge",
          "convict",
          "accuse",
          "sentence",
          "jail",
          "indict",
          "capture",
          "detain",
          "suspect",
          "imprison",
          "apprehend",
          "nab",
          "arraign",
          "recapture",
          "handcuff",
          "acquit");
  private static final Set<String> DYING = Set.of("die", "drown", "perish");
  private static final Set<String> DEATH = Set.of("death");
  private static final Set<String> DEATHS =
      Set.of("death", "killing", "murder", "slaying", "shooting", "assassination", "stabbing");
  private static final int SPORT = 2;

  private final NounTypes nouns;
  private final AnaphorNouns anaphors;
  private final Set<EntityNode> culprits = new HashSet<>();
  private final Set<EntityNode> victims = new HashSet<>();
  private final Set<EntityNode> functionaries = new HashSet<>();
  private final Set<EntityNode> sides = new HashSet<>();

  Cast(Reading reading, Entities entities, NounTypes nouns, AnaphorNouns anaphors) {
    this.nouns = nouns;
    this.anaphors = anaphors;
    boolean sport =
        reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::lemma)
                .filter(anaphors::isSport)
                .distinct()
                .count()
            >= SPORT;
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        entities
            .at(Word.of(sentence, token))
            .filter(EntityNode::isNamed)
            .ifPresent(node -> learn(sentence, token.index(), node, sport));
      }
    }
  }

  boolean isCulprit(EntityNode node) {
    return culprits.contains(node) && !victims.contains(node) && !functionaries.contains(node);
  }

  boolean isVictim(EntityNode node) {
    return victims.contains(node) && !culprits.contains(node);
  }

  /// Whether somebody is told of by an office or a service: "attorney Ana Torres".
  boolean isFunctionary(EntityNode node) {
    return functionaries.contains(node);
  }

  boolean isSide(EntityNode node) {
    return sides.contains(node);
  }

  private void learn(Sentence sentence, int token, EntityNode node, boolean sport) {
    if (node.type() == EntityType.Person) {
      person(sentence, token, node);
    } else if (sport
        && (node.type() == EntityType.Organization || node.type() == EntityType.Thing)) {
      organization(sentence, token, node);
    }
  }

  private void person(Sentence sentence, int token, EntityNode node) {
    if (isHeld(sentence, token)) {
      culprits.add(node);
    }
    if (isHurt(sentence, token)) {
      victims.add(node);
    }
    Dependency up = sentence.up(token);
    boolean described =
        sentence.children(token).stream()
            .filter(d -> d.is("compound") || d.is("appos"))
            .anyMatch(d -> isFunction(sentence.token(d.dependent())));
    if (described || (up.is("appos") && isFunction(sentence.token(up.governor())))) {
      functionaries.add(node);
    }
  }

  /// Whether a noun or name stands where it tells who did a crime or is held for one.
  static boolean isHeld(Sentence sentence, int token) {
    return sentence.hasChild(token, HELD, "acl")
        || sentence.graph(token).stream()
            .filter(d -> d.governor() > 0)
            .anyMatch(d -> {
              String verb = sentence.token(d.governor()).lemma();
              boolean passive = isPassive(sentence, d);
              return (passive || d.is("obj"))
                  ? HELD.contains(verb)
                  : d.is("nsubj")
                      && (VIOLENT.contains(verb) || FLEEING.contains(verb))
                      && !NO_CRIMES.contains(verb)
                      && !sentence.hasChild(d.governor(), NOT, "advmod");
            });
  }

  /// Whether it stands where it tells to whom it was done.
  static boolean isHurt(Sentence sentence, int token) {
    return sentence.graph(token).stream()
        .filter(d -> d.governor() > 0)
        .anyMatch(d -> {
          String word = sentence.token(d.governor()).lemma();
          boolean passive = isPassive(sentence, d);
          return (passive || d.is("obj"))
              ? VIOLENT.contains(word)
              : d.is("nsubj")
                  ? DYING.contains(word) || sentence.hasChild(d.governor(), DEATH, "obl")
                  : (d.is("nmod:of") || d.is("nmod:poss")) && DEATHS.contains(word);
        });
  }

  /// "was arrested", and a headline's "Torres arrested".
  private static boolean isPassive(Sentence sentence, Dependency d) {
    return d.relation().startsWith("nsubj:pass")
        || (d.is("nsubj")
            && sentence.token(d.governor()).tag().equals("VBN")
            && !sentence.has(d.governor(), "aux", "obj"));
  }

  /// The one named of those who are held, if the article names but one.
  Optional<EntityNode> culprit() {
    return only(culprits, this::isCulprit);
  }

  /// The one named of those to whom it was done, if the article names but one.
  Optional<EntityNode> victim() {
    return only(victims, this::isVictim);
  }

  private static Optional<EntityNode> only(Set<EntityNode> all, Predicate<EntityNode> fits) {
    List<EntityNode> found = all.stream().filter(fits).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private boolean isFunction(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return nouns.isPost(lemma) && !anaphors.isSomebody(lemma);
  }

  /// A plural name, or one that stands before a word of sport: "the Hawks", "Lima coach".
  private void organization(Sentence sentence, int token, EntityNode node) {
    boolean before =
        token < sentence.tokens().size()
            && anaphors.isSport(sentence.token(token + 1).lemma())
            && sentence.up(token).is("compound");
    if (before || node.name().matches(".*[^s]s|.* (FC|United|City)")) {
      sides.add(node);
    }
  }
}
