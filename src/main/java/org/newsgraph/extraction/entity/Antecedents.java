package org.newsgraph.extraction.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.CorefMention;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// Says what "it" or "they" refers to where no name does: a common noun of its chain, else the
/// subject of the clause above or before. Asked only of a pronoun that takes part in something, so
/// that no entity is made for nothing.
final class Antecedents {
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
  private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl", "xcomp", "conj");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");
  private static final Set<String> ANYBODY =
      Set.of("everyone", "everybody", "someone", "somebody", "anyone", "anybody", "nobody");
  private static final int FARTHEST = 4;
  private static final int OPENING = 4;

  private final Reading reading;
  private final Entities entities;
  private final Ranking ranking;
  private final Map<Word, List<CorefMention>> chains = new HashMap<>();

  Antecedents(Reading reading, Entities entities, Ranking ranking) {
    this.ranking = ranking;
    this.reading = reading;
    this.entities = entities;
    reading
        .article()
        .chains()
        .forEach(chain ->
            chain.forEach(
                mention -> chains.put(new Word(mention.sentence(), mention.head()), chain)));
  }

  /// The entity of a pronoun that has none yet.
  Optional<EntityNode> of(Word pronoun) {
    String word = reading.token(pronoun).word().toLowerCase(Locale.ROOT);
    if (THEY.contains(word)) {
      return Plurals.of(pronoun, reading, entities, ranking, true);
    }
    if (!IT.contains(word) && !THEY.contains(word)) {
      return Optional.empty();
    }
    Optional<EntityNode> found =
        inChain(pronoun, word).or(() -> above(pronoun, word)).or(() -> before(pronoun, word));
    found.ifPresent(node ->
        entities.add(
            node,
            reading.sentence(pronoun),
            pronoun.token(),
            pronoun.token(),
            MentionKind.pronoun));
    return found;
  }

  private Optional<EntityNode> inChain(Word pronoun, String word) {
    return chains.getOrDefault(pronoun, List.of()).reversed().stream()
        .map(mention -> new Word(mention.sentence(), mention.head()))
        .filter(noun -> noun.compareTo(pronoun) < 0 && reading.token(noun).isNoun())
        .map(noun -> fitting(word, noun))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// "The jet burst a tyre as it landed": the subject of the clause on which the pronoun's hangs.
  private Optional<EntityNode> above(Word pronoun, String word) {
    Sentence sentence = reading.sentence(pronoun);
    int clause = sentence.up(pronoun.token()).governor();
    for (int step = 0; clause > 0 && step < FARTHEST; step++) {
      Dependency up = sentence.up(clause);
      if (CLAUSES.stream().anyMatch(up::is)) {
        Optional<EntityNode> subject = subject(sentence, up.governor(), pronoun, word);
        if (subject.isPresent()) {
          return subject;
        }
      }
      clause = up.governor();
    }
    return Optional.empty();
  }

  /// The subject of the sentence before, where it can act and the pronoun opens the next one.
  private Optional<EntityNode> before(Word pronoun, String word) {
    Sentence sentence = reading.sentence(pronoun);
    Dependency up = sentence.up(pronoun.token());
    boolean opens =
        up.is("nsubj") && sentence.up(up.governor()).is("root") && pronoun.token() <= OPENING;
    if (!opens || pronoun.sentence() == 0) {
      return Optional.empty();
    }
    Sentence before = reading.sentences().get(pronoun.sentence() - 1);
    return before.children(0).stream()
        .map(root -> subject(before, root.dependent(), pronoun, word))
        .flatMap(Optional::stream)
        .filter(EntityNode::isAnimate)
        .findFirst();
  }

  private Optional<EntityNode> subject(Sentence sentence, int verb, Word pronoun, String word) {
    return sentence.dependents(verb, "nsubj").stream()
        .map(token -> new Word(sentence.index(), token.index()))
        .filter(noun -> noun.compareTo(pronoun) < 0)
        .map(noun -> reading.token(noun).isNoun() ? fitting(word, noun) : entities.at(noun))
        .flatMap(Optional::stream)
        .filter(node -> fits(word, node, false))
        .findFirst();
  }

  private Optional<EntityNode> fitting(String word, Word noun) {
    Token token = reading.token(noun);
    boolean number = IT.contains(word) != token.isPlural() || token.isProperNoun();
    return number && !TIMES.contains(token.ner()) && !ANYBODY.contains(token.lemma())
        ? entities.phrase(noun).filter(node -> fits(word, node, token.isPlural()))
        : Optional.empty();
  }

  private static boolean fits(String word, EntityNode node, boolean plural) {
    return IT.contains(word)
        ? node.type() != EntityType.Person && node.type() != EntityType.Group
        : plural || (node.isAnimate() && node.type() != EntityType.Person);
  }
}
