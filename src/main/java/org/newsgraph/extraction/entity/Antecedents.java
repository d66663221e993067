package org.newsgraph.extraction.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.CorefMention;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// Says what "it" refers to where no name does: a common noun of its chain, else the subject of the
/// clause above or before; and "they" by prominence. Asked only of a pronoun that takes part in
/// something, so that no entity is made for nothing.
final class Antecedents {
  private static final Set<String> IT = Set.of("it", "its", "itself");
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
    String word = reading.token(pronoun).lower();
    if (Plurals.isThey(reading.token(pronoun))) {
      return Plurals.of(pronoun, reading, entities, ranking, true);
    }
    if (!IT.contains(word)) {
      return Optional.empty();
    }
    Optional<EntityNode> found =
        inChain(pronoun).or(() -> above(pronoun)).or(() -> before(pronoun));
    found.ifPresent(node ->
        entities.add(
            node,
            reading.sentence(pronoun),
            pronoun.token(),
            pronoun.token(),
            MentionKind.pronoun));
    return found;
  }

  private Optional<EntityNode> inChain(Word pronoun) {
    return chains.getOrDefault(pronoun, List.of()).reversed().stream()
        .map(mention -> new Word(mention.sentence(), mention.head()))
        .filter(noun -> noun.compareTo(pronoun) < 0 && reading.token(noun).isNoun())
        .map(noun -> fitting(noun))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// "The jet burst a tyre as it landed": the subject of the clause on which the pronoun's hangs.
  private Optional<EntityNode> above(Word pronoun) {
    Sentence sentence = reading.sentence(pronoun);
    int clause = sentence.up(pronoun.token()).governor();
    for (int step = 0; clause > 0 && step < FARTHEST; step++) {
      Dependency up = sentence.up(clause);
      if (CLAUSES.stream().anyMatch(up::is)) {
        Optional<EntityNode> subject = subject(sentence, up.governor(), pronoun);
        if (subject.isPresent()) {
          return subject;
        }
      }
      clause = up.governor();
    }
    return Optional.empty();
  }

  /// The subject of the sentence before, where it can act and the pronoun opens the next one.
  private Optional<EntityNode> before(Word pronoun) {
    Sentence sentence = reading.sentence(pronoun);
    Dependency up = sentence.up(pronoun.token());
    boolean opens =
        up.is("nsubj") && sentence.up(up.governor()).is("root") && pronoun.token() <= OPENING;
    if (!opens || pronoun.sentence() == 0) {
      return Optional.empty();
    }
    Sentence before = reading.sentences().get(pronoun.sentence() - 1);
    return before.children(0).stream()
        .map(root -> subject(before, root.dependent(), pronoun))
        .flatMap(Optional::stream)
        .filter(EntityNode::isAnimate)
        .findFirst();
  }

  private Optional<EntityNode> subject(Sentence sentence, int verb, Word pronoun) {
    return sentence.dependents(verb, "nsubj").stream()
        .map(token -> Word.of(sentence, token))
        .filter(noun -> noun.compareTo(pronoun) < 0)
        .map(noun -> reading.token(noun).isNoun() ? fitting(noun) : entities.at(noun))
        .flatMap(Optional::stream)
        .filter(Antecedents::fits)
        .findFirst();
  }

  private Optional<EntityNode> fitting(Word noun) {
    Token token = reading.token(noun);
    boolean number = !token.isPlural() || token.isProperNoun();
    return number && !TIMES.contains(token.ner()) && !ANYBODY.contains(token.lemma())
        ? entities.phrase(noun).filter(Antecedents::fits)
        : Optional.empty();
  }

  private static boolean fits(EntityNode node) {
    return node.type() != EntityType.Person && node.type() != EntityType.Group;
  }
}
