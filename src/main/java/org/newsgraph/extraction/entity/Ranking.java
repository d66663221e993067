package org.newsgraph.extraction.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.CorefMention;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.MentionKind;

/// Which of the candidates in the sentences before a pronoun stands out most, those left out that
/// grammar forbids. The annotator's chains count, but do not decide.
final class Ranking {
  private static final int WINDOW = 5;
  private static final double AGAIN = 0.25;
  private static final double CHAIN = 8;
  private static final double OTHER_VOICE = 0.7;
  private static final double BESIDE_QUOTE = 0.4;

  private final Reading reading;
  private final Entities entities;
  private final Quoted quoted;
  private final Binding binding;
  private final Salience salience;
  private final Map<Word, List<CorefMention>> chains = new HashMap<>();

  Ranking(Reading reading, Entities entities) {
    this.reading = reading;
    this.entities = entities;
    this.quoted = new Quoted(reading);
    this.binding = new Binding(reading, entities, quoted);
    this.salience = new Salience(reading);
    for (List<CorefMention> chain : reading.article().chains()) {
      chain.forEach(mention -> chains.put(new Word(mention.sentence(), mention.head()), chain));
    }
  }

  /// Whether a word stands in quotation marks.
  boolean isQuoted(Token token) {
    return quoted.contains(token);
  }

  /// Makes a pronoun a mention of the best candidate.
  ///
  /// @param nominals whether a noun may be made an entity for it; else it is left open
  Optional<EntityNode> refer(Word pronoun, Candidate.Finder finder, boolean nominals) {
    Optional<EntityNode> meant =
        best(pronoun, finder)
            .flatMap(candidate ->
                nominals && candidate.noun().isPresent()
                    ? candidate.noun().flatMap(entities::phrase)
                    : candidate.node());
    meant.ifPresent(node -> refer(pronoun, node));
    return meant;
  }

  void refer(Word pronoun, EntityNode node) {
    int token = pronoun.token();
    entities.add(node, reading.sentence(pronoun), token, token, MentionKind.pronoun);
  }

  /// The candidate that stands out before a pronoun or a definite noun.
  Optional<Candidate> best(Word pronoun, Candidate.Finder finder) {
    return best(pronoun, finder, true);
  }

  /// The same.
  ///
  /// @param bound whether what grammar forbids a pronoun is forbidden
  Optional<Candidate> best(Word pronoun, Candidate.Finder finder, boolean bound) {
    Map<Candidate, Double> best = new LinkedHashMap<>();
    Map<Candidate, Double> sums = new HashMap<>();
    Set<EntityNode> forbidden = new HashSet<>();
    for (int s = Math.max(0, pronoun.sentence() - WINDOW); s <= pronoun.sentence(); s++) {
      Sentence sentence = reading.sentences().get(s);
      for (Token token : sentence.tokens()) {
        Word word = new Word(s, token.index());
        Optional<Candidate> candidate =
            word.equals(pronoun) ? Optional.empty() : finder.at(sentence, token);
        if (candidate.isPresent()) {
          Optional<EntityNode> node = candidate.get().node();
          if (bound && binding.forbids(pronoun, word, node)) {
            node.ifPresent(forbidden::add);
          } else {
            double weight = weight(pronoun, word) * finder.fitness(candidate.get());
            best.merge(candidate.get(), weight, Math::max);
            sums.merge(candidate.get(), weight, Double::sum);
          }
        }
      }
    }
    best.keySet().removeIf(c -> c.node().filter(forbidden::contains).isPresent());
    Set<Candidate> chained = chained(pronoun);
    best.replaceAll((candidate, weight) ->
        weight
            + AGAIN * (sums.getOrDefault(candidate, weight) - weight)
            + (chained.contains(candidate) ? CHAIN : 0));
    return clearest(best, finder);
  }

  /// The one that stands out; none where another comes near and the pronoun may mean either.
  private static Optional<Candidate> clearest(
      Map<Candidate, Double> weights, Candidate.Finder finder) {
    List<Map.Entry<Candidate, Double>> sorted =
        weights.entrySet().stream()
            .sorted(Map.Entry.<Candidate, Double>comparingByValue().reversed())
            .toList();
    if (sorted.isEmpty() || sorted.getFirst().getValue() <= finder.least()) {
      return Optional.empty();
    }
    double best = sorted.getFirst().getValue();
    boolean clear = sorted.size() == 1 || sorted.get(1).getValue() * finder.margin() <= best;
    return clear ? Optional.of(sorted.getFirst().getKey()) : Optional.empty();
  }

  private double weight(Word pronoun, Word mention) {
    boolean quoted = isQuoted(reading.token(pronoun));
    boolean sameVoice = isQuoted(reading.token(mention)) == quoted;
    boolean beside = quoted && mention.sentence() == pronoun.sentence();
    double voice = sameVoice ? 1 : beside ? BESIDE_QUOTE : OTHER_VOICE;
    return salience.of(mention, pronoun) * voice;
  }

  /// What the annotator's chain of a pronoun holds before it.
  private Set<Candidate> chained(Word pronoun) {
    Set<Candidate> found = new HashSet<>();
    for (CorefMention mention : chains.getOrDefault(pronoun, List.of())) {
      Word head = new Word(mention.sentence(), mention.head());
      if (head.compareTo(pronoun) < 0) {
        found.add(entities.at(head).map(Candidate::of).orElseGet(() -> Candidate.of(head)));
      }
    }
    return found;
  }
}
