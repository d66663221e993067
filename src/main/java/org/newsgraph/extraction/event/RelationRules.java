package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.claim.Claims;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.draft.RelationNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.RelationWords;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.RelationType;

/// How events relate, by connectives ("after", "because", "if") and purpose clauses, and by what
/// other rules find.
public final class RelationRules {
  private static final Set<EventType> DEEDS = Set.of(EventType.Protest, EventType.Assault);

  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final RelationWords words;
  private final FactualityWords occurring;
  private final RelatedEvents related;
  private final FoundRelations found = new FoundRelations();
  private final CauseRules causes;
  private final AfterRules times;
  private final RelationWordRules byWord;
  private final BackReferences back;

  public RelationRules(
      Reading reading, Entities entities, Events events, Claims claims, Lexicons lexicons) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.words = lexicons.relations();
    this.occurring = lexicons.factuality();
    this.causes = new CauseRules(entities, events, claims, lexicons, found);
    this.related = new RelatedEvents(events, lexicons.nouns());
    this.times = new AfterRules(events, words, found);
    this.back = new BackReferences(reading, events, words, found);
    this.byWord = new RelationWordRules(entities, events, related, words, found);
  }

  /// The relations of the article, in the order of their words.
  public List<RelationNode> find() {
    for (Sentence sentence : reading.sentences()) {
      for (Dependency d : sentence.graph()) {
        if (d.governor() > 0) {
          connective(sentence, d);
          purpose(sentence, d);
          causes.find(sentence, d);
        }
      }
      for (Token token : sentence.tokens()) {
        byWord.find(sentence, token);
        causes.outcome(sentence, token);
        times.find(sentence, token);
        back.find(sentence, token);
      }
    }
    return found.all();
  }

  private void connective(Sentence sentence, Dependency d) {
    if (!d.is("advcl") && !d.is("obl") && !d.is("nmod")) {
      return;
    }
    String connective = d.subtype().replace(' ', '_');
    for (RelationWords.Row row : words.connective(connective)) {
      if (row.to().contains("+")) {
        justified(sentence, d, row);
        continue;
      }
      Optional<EventNode> governor = main(sentence, d.governor());
      boolean asked =
          row.relation() == RelationType.condition
              && (words.isQuestion(sentence.token(d.governor()).lemma())
                  || isConceded(sentence, d.dependent()));
      boolean joins = row.types().isEmpty() || governor.map(e -> row.joins(e.type())).orElse(false);
      if (joins && !asked) {
        Optional<EventNode> dependent = related.of(sentence, d.dependent());
        boolean barred = connective.equals("until") && isBarred(sentence, d.governor(), governor);
        boolean forward = row.from().equals("governor") || barred;
        RelationType relation = barred ? RelationType.condition : row.relation();
        Span marker = marker(sentence, d.dependent());
        found.add(forward ? governor : dependent, relation, forward ? dependent : governor, marker);
        if (relation == RelationType.condition && forward) {
          conjuncts(sentence, d.dependent())
              .forEach(also -> found.add(governor, relation, Optional.of(also), marker));
        }
      }
    }
  }

  /// "If the talks fail and the rebels attack": each is a condition.
  private Stream<EventNode> conjuncts(Sentence sentence, int clause) {
    return sentence.children(clause).stream()
        .filter(d -> d.is("conj") && sentence.has(d.dependent(), "nsubj", "nsubj:pass"))
        .flatMap(d -> events.carriedBy(sentence, d.dependent()).stream());
  }

  /// "even if", "even after".
  private static boolean isConceded(Sentence sentence, int clause) {
    return sentence.hasChild(clause, Set.of("even"), "advmod");
  }

  /// "No flights will leave until the storm passes": what waits for it.
  private static boolean isBarred(Sentence sentence, int verb, Optional<EventNode> event) {
    return event.filter(e -> e.factuality() == Factuality.Negated).isPresent()
        || sentence.dependents(verb, "nsubj", "obj").stream()
            .anyMatch(noun ->
                sentence.dependents(noun.index(), "det").stream()
                    .anyMatch(det -> det.lemma().equalsIgnoreCase("no")))
        || sentence.dependents(verb, "advmod").stream().anyMatch(a -> a.lemma().equals("not"));
  }

  /// "Under the treaty, they may": by a law, an agreement, what is written down.
  private void justified(Sentence sentence, Dependency d, RelationWords.Row row) {
    Word word = new Word(sentence.index(), d.dependent());
    Optional<EntityNode> law =
        d.is("obl")
            ? entities
                .type(word)
                .filter(type -> type == EntityType.CreativeWork)
                .flatMap(type -> entities.phrase(word))
            : Optional.empty();
    law.ifPresent(entity ->
        judged(sentence, d.governor(), row)
            .ifPresent(event ->
                found.add(event, row.relation(), entity, marker(sentence, d.dependent()))));
  }

  /// "The strike was justified under": not the judgement has its reason, but what is judged.
  private Optional<EventNode> judged(Sentence sentence, int verb, RelationWords.Row row) {
    boolean judges =
        words.verb(sentence.token(verb).lemma()).stream()
            .anyMatch(r -> r.relation() == row.relation() && r.from().equals("object"));
    return judges
        ? related.first(sentence, RelationSlots.of(sentence, verb, "object"))
        : events.carriedBy(sentence, verb);
  }

  /// The event of a clause; of "The attack came after …", its subject; of "hours after …", what it
  /// is said of.
  private Optional<EventNode> main(Sentence sentence, int word) {
    Dependency up = sentence.up(word);
    if (sentence.token(word).isTime() && up.governor() > 0) {
      return main(sentence, up.governor());
    }
    Optional<EventNode> own = related.of(sentence, word).or(() -> complement(sentence, word));
    return own.isPresent() || !occurring.is(Kind.occurring, sentence.token(word).lemma())
        ? own
        : related.first(sentence, RelationSlots.of(sentence, word, "subject"));
  }

  /// "would have to close if", "is due to open after": what the infinitive tells.
  private Optional<EventNode> complement(Sentence sentence, int word) {
    return sentence.children(word).stream()
        .filter(d -> d.is("xcomp") && sentence.isInfinitive(d.dependent()))
        .findFirst()
        .flatMap(d -> events.carriedBy(sentence, d.dependent()));
  }

  /// The connective itself, as evidence.
  private static Span marker(Sentence sentence, int clause) {
    return sentence.children(clause).stream()
        .filter(c -> c.is("mark") || c.is("case"))
        .map(c -> sentence.token(c.dependent()).span())
        .findFirst()
        .orElseGet(() -> sentence.token(clause).span());
  }

  /// "closed the border to stop the raids": what is intended, and by nobody else than who did it.
  private void purpose(Sentence sentence, Dependency d) {
    boolean infinitive =
        (d.is("advcl") || (d.is("xcomp") && isDeed(sentence, d.governor())))
            && sentence.token(d.governor()).isVerb()
            && sentence.isInfinitive(d.dependent())
            && !isOfPlan(sentence, d)
            && sentence.children(d.dependent()).stream().noneMatch(c -> c.is("nsubj"));
    Optional<EventNode> aim =
        events.carriedBy(sentence, d.dependent()).filter(e -> e.factuality() == Factuality.Planned);
    Optional<EventNode> deed =
        events
            .carriedBy(sentence, d.governor())
            .filter(e -> !asks(e) && !happens(e) && e.factuality() != Factuality.Negated);
    if (infinitive) {
      found.add(deed, RelationType.hasPurpose, aim, marker(sentence, d.dependent()));
    }
  }

  /// "foiled a plot to bomb the port": what the noun right before it is a plan for.
  private boolean isOfPlan(Sentence sentence, Dependency d) {
    int noun = d.dependent() - 2;
    return noun > d.governor()
        && sentence.token(d.dependent() - 1).tag().equals("TO")
        && sentence.up(noun).governor() == d.governor()
        && sentence.up(noun).is("obj")
        && occurring.is(Kind.planned, sentence.token(noun).lemma());
  }

  /// "marched to demand", "fired shots to disperse them": verbs that take no infinitive but one of
  /// purpose.
  private boolean isDeed(Sentence sentence, int verb) {
    return events
        .carriedBy(sentence, verb)
        .filter(e -> DEEDS.stream().anyMatch(e.type()::is))
        .filter(e -> sentence.has(verb, "obj") || e.type() == EventType.Protest)
        .filter(e -> !sentence.has(verb, "nsubj:pass"))
        .isPresent();
  }

  /// "Prices fell to settle at": what nobody does has no purpose.
  private static boolean happens(EventNode event) {
    return event.type() == EventType.Change && event.participants(ParticipantRole.agent).isEmpty();
  }

  /// "called on them to leave": what is asked for, and no purpose.
  private static boolean asks(EventNode event) {
    return event.type() == EventType.Request || event.type() == EventType.Agreement;
  }
}
