package org.newsgraph.extraction.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.CorefMention;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.Gender;
import org.newsgraph.extraction.lexicon.GivenNames;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// Leads "he" and "she" to the person who stands out most in the sentences before and whom grammar
/// and gender allow. The annotator's chains count, but do not decide.
final class PersonPronouns {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final int WINDOW = 5;
  private static final double AGAIN = 0.25;
  private static final double CHAIN = 8;
  private static final double OTHER_VOICE = 0.7;

  private final Reading reading;
  private final Entities entities;
  private final GivenNames names;
  private final Persons persons;
  private final Quoted quoted;
  private final Binding binding;
  private final Salience salience;
  private final Map<Word, List<CorefMention>> chains = new HashMap<>();

  PersonPronouns(
      Reading reading, Entities entities, NounTypes nouns, GivenNames names) {
    this.names = names;
    this.reading = reading;
    this.entities = entities;
    this.persons = new Persons(entities, nouns);
    this.quoted = new Quoted(reading);
    this.binding = new Binding(reading, entities, quoted);
    this.salience = new Salience(reading);
    for (List<CorefMention> chain : reading.article().chains()) {
      chain.forEach(mention -> chains.put(new Word(mention.sentence(), mention.head()), chain));
    }
  }

  /// Resolves what is open: first outside quotations, so that it is known who speaks in them.
  ///
  /// @param nominals whether a person without a name may be made an entity
  void resolve(boolean nominals) {
    Genders genders = new Genders(reading, entities, names);
    for (boolean inQuotes : List.of(false, true)) {
      for (Sentence sentence : reading.sentences()) {
        for (Token token : sentence.tokens()) {
          Word word = new Word(sentence.index(), token.index());
          if (token.isPronoun()
              && gender(token).isPresent()
              && quoted.contains(token) == inQuotes
              && entities.at(word).isEmpty()
              && !isAnybody(sentence, token)) {
            resolve(word, gender(token).orElseThrow(), genders, nominals);
          }
        }
      }
    }
  }

  private static Optional<Gender> gender(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    return HE.contains(word)
        ? Optional.of(Gender.MALE)
        : SHE.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
  }

  /// "his or her" means nobody of the article.
  private static boolean isAnybody(Sentence sentence, Token token) {
    int size = sentence.tokens().size();
    int index = token.index();
    return (index + 2 <= size
            && sentence.token(index + 1).lemma().equals("or")
            && gender(sentence.token(index + 2)).isPresent())
        || (index > 2
            && sentence.token(index - 1).lemma().equals("or")
            && gender(sentence.token(index - 2)).isPresent());
  }

  private void resolve(Word pronoun, Gender gender, Genders genders, boolean nominals) {
    Optional<EntityNode> beside = emphasised(pronoun);
    if (beside.isPresent()) {
      refer(pronoun, beside.get());
      return;
    }
    Map<Persons.Candidate, Double> scores = scores(pronoun, gender, genders);
    Optional<Persons.Candidate> best =
        scores.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    best.flatMap(candidate ->
            candidate.node().or(() -> nominals ? candidate.noun().flatMap(entities::phrase) : Optional.empty()))
        .ifPresent(node -> refer(pronoun, node));
  }

  private void refer(Word pronoun, EntityNode node) {
    int token = pronoun.token();
    entities.add(node, reading.sentence(pronoun), token, token, MentionKind.pronoun);
  }

  /// "Torres herself".
  private Optional<EntityNode> emphasised(Word pronoun) {
    return reading.token(pronoun).word().endsWith("self") && pronoun.token() > 1
        ? entities
            .at(new Word(pronoun.sentence(), pronoun.token() - 1))
            .filter(node -> node.type() == EntityType.Person)
        : Optional.empty();
  }

  private Map<Persons.Candidate, Double> scores(Word pronoun, Gender gender, Genders genders) {
    Set<EntityNode> chained = chained(pronoun);
    Map<Persons.Candidate, Double> best = new LinkedHashMap<>();
    Map<Persons.Candidate, Double> sums = new HashMap<>();
    Set<EntityNode> forbidden = new HashSet<>();
    for (int s = Math.max(0, pronoun.sentence() - WINDOW); s <= pronoun.sentence(); s++) {
      Sentence sentence = reading.sentences().get(s);
      for (Token token : sentence.tokens()) {
        Word word = new Word(s, token.index());
        Optional<Persons.Candidate> candidate =
            word.equals(pronoun) ? Optional.empty() : persons.at(sentence, token, gender, genders);
        if (candidate.isEmpty()) {
          continue;
        }
        Optional<EntityNode> node = candidate.get().node();
        if (binding.forbids(pronoun, word, node)) {
          node.ifPresent(forbidden::add);
          continue;
        }
        boolean otherVoice = quoted.contains(token) != quoted.contains(reading.token(pronoun));
        double weight = salience.of(word, pronoun) * (otherVoice ? OTHER_VOICE : 1);
        best.merge(candidate.get(), weight, Math::max);
        sums.merge(candidate.get(), weight, Double::sum);
      }
    }
    best.keySet().removeIf(c -> c.node().filter(forbidden::contains).isPresent());
    best.replaceAll((candidate, weight) ->
        weight
            + AGAIN * (sums.getOrDefault(candidate, weight) - weight)
            + (candidate.node().filter(chained::contains).isPresent() ? CHAIN : 0));
    return best;
  }

  /// Whom the annotator's chain of a pronoun names before it.
  private Set<EntityNode> chained(Word pronoun) {
    Set<EntityNode> found = new HashSet<>();
    for (CorefMention mention : chains.getOrDefault(pronoun, List.of())) {
      Word head = new Word(mention.sentence(), mention.head());
      if (head.compareTo(pronoun) < 0) {
        entities.at(head).ifPresent(found::add);
      }
    }
    return found;
  }
}
