package org.newsgraph.extraction.entity;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.EntityType;

/// Leads "they" to what stands out most of the plural nouns, organisations and countries before.
final class Plurals implements Candidate.Finder {
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET", "MONEY");
  private static final Set<String> MODIFIERS = Set.of("compound", "amod", "flat", "nummod");
  private static final double BODY = 0.6;
  private static final double IDLE = 0.5;
  private static final double LEAST = 25;
  private static final double MARGIN = 1.3;

  private final Entities entities;
  private final boolean acting;

  private Plurals(Entities entities, boolean acting) {
    this.entities = entities;
    this.acting = acting;
  }

  static boolean isThey(Token token) {
    return THEY.contains(token.lower());
  }

  /// Refers what is open to what is known.
  static void resolve(Reading reading, Entities entities, Ranking ranking) {
    for (boolean inQuotes : new boolean[] {false, true}) {
      for (Sentence sentence : reading.sentences()) {
        for (Token token : sentence.tokens()) {
          Word word = Word.of(sentence, token);
          if (isThey(token) && ranking.isQuoted(token) == inQuotes && entities.at(word).isEmpty()) {
            of(word, reading, entities, ranking, false);
          }
        }
      }
    }
  }

  /// Refers a pronoun, of nouns of which no entity is made yet too.
  static Optional<EntityNode> of(
      Word pronoun, Reading reading, Entities entities, Ranking ranking, boolean nominals) {
    Sentence sentence = reading.sentence(pronoun);
    Dependency up = sentence.up(pronoun.token());
    boolean acting = up.relation().equals("nsubj") && sentence.token(up.governor()).isVerb();
    return ranking.refer(pronoun, new Plurals(entities, acting), nominals);
  }

  @Override
  public Optional<Candidate> at(Sentence sentence, Token token) {
    Word word = Word.of(sentence, token);
    Optional<EntityNode> node = entities.at(word);
    if (isPair(sentence, token)) {
      return Optional.of(Candidate.PAIR);
    }
    if (node.isPresent()) {
      boolean last =
          token.index() == sentence.tokens().size()
              || !entities.at(new Word(sentence.index(), token.index() + 1)).equals(node);
      boolean several = token.isPlural() || isThey(token) || isBody(node.get());
      return last && several && node.get().type() != EntityType.Person
          ? node.map(Candidate::of)
          : Optional.empty();
    }
    boolean plain =
        (token.tag().equals("NNS") || isCollective(sentence, token))
            && !TIMES.contains(token.ner())
            && MODIFIERS.stream().noneMatch(sentence.up(token.index())::is);
    return plain ? Optional.of(Candidate.of(word)) : Optional.empty();
  }

  /// "the leadership".
  private boolean isCollective(Sentence sentence, Token token) {
    return token.tag().equals("NN")
        && sentence.has(token.index(), "det", "nmod:poss")
        && entities
            .kind(token)
            .filter(t -> t == EntityType.Group || t == EntityType.Organization)
            .isPresent();
  }

  /// "Torres and Lopez", "Chad and Peru".
  private static boolean isPair(Sentence sentence, Token token) {
    return token.isProperNoun()
        && sentence.children(token.index()).stream()
            .anyMatch(d ->
                d.is("conj")
                    && sentence.token(d.dependent()).isProperNoun()
                    && sentence.has(d.dependent(), "cc"));
  }

  private static boolean isBody(EntityNode node) {
    return node.type() == EntityType.Group
        || node.type() == EntityType.Organization
        || node.type() == EntityType.Country;
  }

  @Override
  public double fitness(Candidate candidate) {
    Optional<EntityType> type =
        candidate.node().map(EntityNode::type).or(() -> candidate.noun().flatMap(entities::type));
    if (type.filter(t -> t == EntityType.Group).isPresent()) {
      return 1;
    }
    boolean body = candidate.node().filter(Plurals::isBody).isPresent();
    return body ? BODY : acting ? IDLE : 1;
  }

  @Override
  public double least() {
    return LEAST;
  }

  @Override
  public double margin() {
    return MARGIN;
  }
}
