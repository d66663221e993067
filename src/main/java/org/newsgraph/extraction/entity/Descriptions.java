package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// Learns from an article what its names are, and leads those words back to them: "Ana Torres, a
/// judge", "the airline Aero", "Aero is an airline"; then "the judge", "the airline".
final class Descriptions {
  private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nummod", "nmod:poss");

  private final Reading reading;
  private final Entities entities;
  private final NounTypes nouns;
  private final Map<String, List<EntityNode>> described = new HashMap<>();
  private final Map<EntityNode, Word> posts = new HashMap<>();

  Descriptions(Reading reading, Entities entities, NounTypes nouns) {
    this.reading = reading;
    this.entities = entities;
    this.nouns = nouns;
  }

  void find() {
    for (Sentence sentence : reading.sentences()) {
      sentence.tree().stream().filter(d -> d.governor() > 0).forEach(d -> learn(sentence, d));
      sentence.tokens().forEach(noun -> refer(sentence, noun));
    }
  }

  private void learn(Sentence sentence, Dependency d) {
    if (d.is("appos")) {
      learn(sentence, d.governor(), d.dependent(), true);
      learn(sentence, d.dependent(), d.governor(), true);
    } else if (d.is("compound") && d.dependent() < d.governor()) {
      learn(sentence, d.governor(), d.dependent(), isBeside(sentence, d.dependent(), d.governor()));
    } else if (d.is("dep") && isBeside(sentence, d.governor(), d.dependent())) {
      learn(sentence, d.dependent(), d.governor(), true);
    } else if (d.is("nsubj") && sentence.has(d.governor(), "cop")) {
      learn(sentence, d.dependent(), d.governor(), false);
    }
  }

  /// Whether only the name follows: "the guerrilla leader Ana Torres".
  private boolean isBeside(Sentence sentence, int noun, int name) {
    return noun < name
        && entities
            .at(new Word(sentence.index(), noun + 1))
            .equals(entities.at(new Word(sentence.index(), name)));
  }

  /// The posts by which people are described.
  Map<EntityNode, Word> posts() {
    return posts;
  }

  private void learn(Sentence sentence, int name, int noun, boolean beside) {
    Word word = new Word(sentence.index(), noun);
    Token token = sentence.token(noun);
    Optional<EntityNode> node =
        entities.at(new Word(sentence.index(), name)).filter(EntityNode::isNamed);
    boolean fits =
        node.filter(n -> fits(n, token)).isPresent()
            && entities.at(word).filter(EntityNode::isNamed).isEmpty();
    if (fits) {
      described.computeIfAbsent(token.lemma(), lemma -> new ArrayList<>()).add(node.get());
      if (nouns.isPost(token.lemma())) {
        posts.putIfAbsent(node.get(), word);
      }
      if (beside && entities.at(word).isEmpty()) {
        entities.add(node.get(), sentence, first(sentence, noun, name), noun, MentionKind.nominal);
      }
    }
  }

  private boolean fits(EntityNode node, Token noun) {
    Optional<EntityType> type = nouns.type(noun.lemma());
    return noun.tag().equals("NN")
        && Set.of("O", "TITLE").contains(noun.ner())
        && type.map(t -> t == node.type() || (t.isPlace() && node.type().isPlace()))
            .orElse(node.type() == EntityType.Person);
  }

  private static int first(Sentence sentence, int noun, int name) {
    return Stream.concat(
            sentence.children(noun).stream(),
            name > noun ? sentence.children(name).stream() : Stream.empty())
        .filter(d -> d.dependent() < noun && MODIFIERS.contains(d.relation()))
        .filter(d -> !d.is("nmod:poss") && !sentence.token(d.dependent()).isVerb())
        .mapToInt(d -> sentence.below(d.dependent()).nextSetBit(0))
        .min()
        .orElse(noun);
  }

  /// "the judge": the last one met who was called so.
  private void refer(Sentence sentence, Token noun) {
    Word word = new Word(sentence.index(), noun.index());
    boolean bare =
        described.containsKey(noun.lemma())
            && noun.tag().equals("NN")
            && entities.at(word).isEmpty()
            && sentence.children(noun.index()).stream()
                .noneMatch(d -> MODIFIERS.contains(d.relation()) || d.is("nmod"))
            && sentence.dependents(noun.index(), "det").stream()
                .anyMatch(det -> det.lemma().equals("the"));
    if (bare) {
      int here = noun.span().begin();
      described.getOrDefault(noun.lemma(), List.of()).stream()
          .distinct()
          .filter(node -> node.lastNamedBefore(here).isPresent())
          .max(Comparator.comparing(node -> node.lastNamedBefore(here).orElseThrow()))
          .ifPresent(node ->
              entities.add(node, sentence, noun.index(), noun.index(), MentionKind.nominal));
    }
  }
}
