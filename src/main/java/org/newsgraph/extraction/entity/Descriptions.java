package org.newsgraph.extraction.entity;

import java.util.ArrayList;
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
  private final Described described;
  private final DefiniteNouns definite;
  private final Map<EntityNode, Word> posts = new HashMap<>();

  Descriptions(Reading reading, Entities entities, NounTypes nouns, DefiniteNouns definite) {
    this.reading = reading;
    this.entities = entities;
    this.nouns = nouns;
    this.described = new Described(entities);
    this.definite = definite;
  }

  void find() {
    for (Sentence sentence : reading.sentences()) {
      sentence.tokens().forEach(token -> title(sentence, token));
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
        node.filter(n -> fits(n, token, beside && sentence.up(noun).is("compound"))).isPresent()
            && entities.at(word).filter(EntityNode::isNamed).isEmpty();
    if (fits) {
      described.learn(node.get(), token.lemma(), sentence, before(sentence, noun));
      if (nouns.isPost(token.lemma())) {
        posts.putIfAbsent(node.get(), word);
      }
      if (beside && entities.at(word).isEmpty()) {
        entities.add(node.get(), sentence, first(sentence, noun, name), noun, MentionKind.nominal);
      }
    }
  }

  private static List<Integer> before(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .filter(d -> MODIFIERS.contains(d.relation()) && d.dependent() < noun)
        .map(Dependency::dependent)
        .toList();
  }

  /// "Peruvian Foreign Minister Ana Torres".
  private void title(Sentence sentence, Token token) {
    Optional<EntityNode> person =
        entities
            .at(Word.of(sentence, token))
            .filter(node -> node.isNamed() && node.type() == EntityType.Person);
    int title = token.index() - 1;
    if (person.isEmpty() || !token.isProperNoun() || !isTitle(sentence, title)) {
      return;
    }
    List<Integer> before = new ArrayList<>();
    for (int i = title - 1; i > 0 && isBeforeTitle(sentence, i); i--) {
      before.add(i);
    }
    described.learn(person.get(), nouns.unabridged(sentence.token(title).word()), sentence, before);
  }

  private boolean isTitle(Sentence sentence, int token) {
    return token > 0
        && sentence.token(token).isProperNoun()
        && nouns.isTitle(sentence.token(token).word())
        && entities.at(new Word(sentence.index(), token)).isEmpty();
  }

  private boolean isBeforeTitle(Sentence sentence, int token) {
    Token word = sentence.token(token);
    return Character.isUpperCase(word.word().codePointAt(0))
        && (word.isProperNoun() || word.tag().equals("JJ") || word.tag().equals("NN"))
        && entities
            .at(new Word(sentence.index(), token))
            .filter(node -> node.type() == EntityType.Person)
            .isEmpty();
  }

  private boolean fits(EntityNode node, Token noun, boolean before) {
    Optional<EntityType> type = entities.kind(noun);
    return noun.tag().equals("NN")
        && Set.of("O", "TITLE").contains(noun.ner())
        && type.map(t -> t == node.type() || (t.isPlace() && node.type().isPlace()))
            .orElse(node.type() == EntityType.Person && (before || noun.ner().equals("TITLE")));
  }

  private int first(Sentence sentence, int noun, int name) {
    int line = reading.lineStart(new Word(sentence.index(), noun));
    return Stream.concat(
            sentence.children(noun).stream(),
            name > noun ? sentence.children(name).stream() : Stream.empty())
        .filter(d -> d.dependent() < noun && MODIFIERS.contains(d.relation()))
        .filter(d -> !d.is("nmod:poss") && !sentence.token(d.dependent()).isVerb())
        .mapToInt(d -> sentence.below(d.dependent()).nextSetBit(line))
        .filter(index -> index > 0 && index < noun)
        .min()
        .orElse(noun);
  }

  private void refer(Sentence sentence, Token noun) {
    Word word = Word.of(sentence, noun);
    if (entities.at(word).isEmpty()) {
      described
          .meant(sentence, noun)
          .or(() -> definite.meant(sentence, noun))
          .ifPresent(node -> {
            int first = first(sentence, noun.index(), noun.index());
            entities.add(node, sentence, first, noun.index(), MentionKind.nominal);
          });
    }
  }
}
