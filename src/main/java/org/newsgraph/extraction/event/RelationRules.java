package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.claim.Claims;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.draft.RelationNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.RelationType;

/// How events relate, by connectives ("after", "because", "if", "in response to"), purpose clauses
/// and verbs of response and effect.
public final class RelationRules {
  private static final Map<String, RelationType> CONNECTIVES =
      Map.ofEntries(
          Map.entry("after", RelationType.after),
          Map.entry("following", RelationType.after),
          Map.entry("since", RelationType.after),
          Map.entry("because", RelationType.causedBy),
          Map.entry("because_of", RelationType.causedBy),
          Map.entry("because of", RelationType.causedBy),
          Map.entry("due_to", RelationType.causedBy),
          Map.entry("due to", RelationType.causedBy),
          Map.entry("amid", RelationType.causedBy),
          Map.entry("if", RelationType.condition),
          Map.entry("unless", RelationType.condition),
          Map.entry("during", RelationType.partOf));
  private static final Set<String> RESPONSES =
      Set.of("retaliate", "respond", "react", "answer", "avenge", "counter", "reply");
  private static final Set<String> RESPONSE_NOUNS =
      Set.of("response", "retaliation", "reaction", "revenge", "reprisal", "answer");
  private static final Set<EventType> EFFECTS =
      Set.of(EventType.Change, EventType.Death, EventType.Injury);
  private static final Set<String> PURPOSE_NOUNS =
      Set.of("goal", "aim", "purpose", "objective", "view");

  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final Claims claims;
  private final EventLexicon lexicon;
  private final List<RelationNode> found = new ArrayList<>();

  public RelationRules(
      Reading reading, Entities entities, Events events, Claims claims, EventLexicon lexicon) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.claims = claims;
    this.lexicon = lexicon;
  }

  /// The relations of the article, in the order of their words.
  public List<RelationNode> find() {
    for (Sentence sentence : reading.sentences()) {
      for (Dependency d : sentence.graph()) {
        if (d.governor() > 0) {
          connective(sentence, d);
          purpose(sentence, d);
          cause(sentence, d);
        }
      }
      sentence.tokens().stream().filter(Token::isVerb).forEach(verb -> response(sentence, verb));
      sentence.tokens().forEach(noun -> responseNoun(sentence, noun));
    }
    return List.copyOf(found);
  }

  private Optional<EventNode> event(Sentence sentence, int token) {
    return events.carriedBy(new Word(sentence.index(), token));
  }

  private void add(Optional<EventNode> from, RelationType type, Optional<EventNode> to, Span span) {
    if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
      found.add(
          new RelationNode(from.get(), type, new RelationNode.Target.OfEvent(to.get()), span));
    }
  }

  private void connective(Sentence sentence, Dependency d) {
    boolean clause = d.is("advcl") || d.is("obl") || d.is("nmod");
    RelationType type = clause ? CONNECTIVES.get(d.subtype()) : null;
    if (type != null) {
      Span span = marker(sentence, d.dependent());
      add(event(sentence, d.governor()), type, event(sentence, d.dependent()), span);
    } else if (d.is("advcl") && d.subtype().equals("before")) {
      add(
          event(sentence, d.dependent()),
          RelationType.after,
          event(sentence, d.governor()),
          marker(sentence, d.dependent()));
    }
  }

  /// The connective itself, as evidence.
  private static Span marker(Sentence sentence, int clause) {
    return sentence.children(clause).stream()
        .filter(c -> c.is("mark") || c.is("case"))
        .map(c -> sentence.token(c.dependent()).span())
        .findFirst()
        .orElseGet(() -> sentence.token(clause).span());
  }

  private void purpose(Sentence sentence, Dependency d) {
    boolean infinitive =
        d.is("advcl")
            && sentence.children(d.dependent()).stream()
                .anyMatch(c -> c.is("mark") && sentence.token(c.dependent()).tag().equals("TO"));
    if (infinitive) {
      add(
          event(sentence, d.governor()),
          RelationType.hasPurpose,
          event(sentence, d.dependent()),
          marker(sentence, d.dependent()));
    }
    boolean goal = d.is("obl") && PURPOSE_NOUNS.contains(sentence.token(d.dependent()).lemma());
    if (goal) {
      sentence.below(d.dependent()).stream()
          .filter(t -> t != d.dependent())
          .mapToObj(t -> event(sentence, t))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(aim ->
              add(
                  event(sentence, d.governor()),
                  RelationType.hasPurpose,
                  Optional.of(aim),
                  sentence.token(d.dependent()).span()));
    }
  }

  /// "in response to the killing", "the strike was a response to attacks", "fired missiles, its
  /// answer to the killing".
  private void responseNoun(Sentence sentence, Token noun) {
    if (!noun.isNoun() || !RESPONSE_NOUNS.contains(noun.lemma())) {
      return;
    }
    Optional<EventNode> to =
        sentence.dependents(noun.index(), "nmod:to", "nmod:for", "nmod:against").stream()
            .map(token -> event(sentence, token.index()))
            .flatMap(Optional::stream)
            .findFirst();
    add(answer(sentence, noun), RelationType.inResponseTo, to, noun.span());
  }

  /// What is called a response: the subject of the predicate, else what the phrase stands beside.
  private Optional<EventNode> answer(Sentence sentence, Token noun) {
    Optional<EventNode> subject =
        sentence.has(noun.index(), "cop")
            ? sentence.dependent(noun.index(), "nsubj").flatMap(t -> event(sentence, t.index()))
            : Optional.empty();
    return subject.or(() ->
        sentence.above(noun.index()).stream()
            .map(index -> event(sentence, index))
            .flatMap(Optional::stream)
            .findFirst());
  }

  /// "Chad answered the raid by closing its border": what is done in response answers the attack
  /// too.
  private void response(Sentence sentence, Token verb) {
    if (!RESPONSES.contains(verb.lemma())) {
      return;
    }
    Optional<EventNode> to =
        sentence.dependents(verb.index()).stream()
            .filter(d ->
                d.is("obj") || Set.of("obl:to", "obl:for", "obl:against").contains(d.relation()))
            .map(d -> event(sentence, d.dependent()))
            .flatMap(Optional::stream)
            .findFirst();
    add(event(sentence, verb.index()), RelationType.inResponseTo, to, verb.span());
    avenged(sentence, verb);
    sentence.below(verb.index()).stream()
        .mapToObj(sentence::token)
        .filter(t -> t.tag().equals("VBG") && isBy(sentence, t))
        .forEach(t -> add(event(sentence, t.index()), RelationType.inResponseTo, to, verb.span()));
  }

  /// "bombed camps to avenge Haddad": what is done so answers what was done to him.
  private void avenged(Sentence sentence, Token verb) {
    Dependency up = sentence.up(verb.index());
    if (!up.is("advcl") || up.governor() == 0) {
      return;
    }
    sentence
        .dependent(verb.index(), "obj")
        .map(object -> new Word(sentence.index(), object.index()))
        .filter(object -> events.at(object).isEmpty())
        .flatMap(entities::phrase)
        .ifPresent(entity ->
            event(sentence, up.governor())
                .ifPresent(from ->
                    found.add(
                        new RelationNode(
                            from,
                            RelationType.inResponseTo,
                            new RelationNode.Target.OfEntity(entity),
                            verb.span()))));
  }

  private static boolean isBy(Sentence sentence, Token gerund) {
    return gerund.index() > 1
        && sentence.token(gerund.index() - 1).lemma().toLowerCase(Locale.ROOT).equals("by");
  }

  /// "The arrest raised tensions", "the vote sparked protests".
  private void cause(Sentence sentence, Dependency d) {
    if (!d.is("nsubj") || d.relation().contains("pass")) {
      return;
    }
    Token verb = sentence.token(d.governor());
    Optional<EventNode> effect = event(sentence, d.governor());
    boolean brings =
        lexicon.isCausal(verb.lemma())
            || effect.filter(e -> EFFECTS.contains(e.type())).isPresent();
    if (brings) {
      effect(sentence, verb, effect);
      add(
          event(sentence, d.governor()),
          RelationType.causedBy,
          event(sentence, d.dependent()),
          verb.span());
      if (lexicon.isCausal(verb.lemma())) {
        causedByThing(sentence, d, effect);
      }
    }
  }

  private void effect(Sentence sentence, Token verb, Optional<EventNode> effect) {
    if (effect.isEmpty() && lexicon.isCausal(verb.lemma())) {
      change(sentence, verb);
    }
  }

  /// "fuelled anger": a cause whose effect no word of the lexicon names is a change of it.
  private void change(Sentence sentence, Token verb) {
    boolean told = claims.around(verb.span()).isEmpty() && !isModified(sentence, verb);
    if (!told) {
      return;
    }
    sentence
        .dependent(verb.index(), "obj")
        .flatMap(object -> entities.phrase(new Word(sentence.index(), object.index())))
        .ifPresent(entity -> {
          EventNode node =
              new EventNode(
                  EventType.Change,
                  new Word(sentence.index(), verb.index()),
                  verb.span(),
                  false,
                  Factuality.Actual,
                  0.6);
          node.participant(ParticipantRole.topic, entity);
          events.add(new Word(sentence.index(), verb.index()), node);
        });
  }

  /// "could fuel anger", "did not fuel anger".
  private static boolean isModified(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream()
        .anyMatch(d ->
            sentence.token(d.dependent()).tag().equals("MD")
                || sentence.token(d.dependent()).tag().equals("TO")
                || Set.of("not", "n't", "never").contains(sentence.token(d.dependent()).lemma()));
  }

  private void causedByThing(Sentence sentence, Dependency d, Optional<EventNode> effect) {
    boolean thing = event(sentence, d.dependent()).isEmpty();
    effect
        .filter(e -> thing && e.type() != EventType.Change)
        .ifPresent(e ->
            entities
                .phrase(new Word(sentence.index(), d.dependent()))
                .filter(entity -> entity.type() != EntityType.Person)
                .ifPresent(entity ->
                    found.add(
                        new RelationNode(
                            e,
                            RelationType.causedBy,
                            new RelationNode.Target.OfEntity(entity),
                            sentence.token(d.governor()).span()))));
  }
}
