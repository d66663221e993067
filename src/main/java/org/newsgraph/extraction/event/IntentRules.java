package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;

/// Tells an announced act from the act: "will free the hostages" is an agreement about a release,
/// "said it would bomb the port" a threat, "will not lift the ban" a rejection.
///
/// What is announced stays an event of its own. PLOVER counts the announcement by what is
/// announced.
final class IntentRules {
  private static final Set<String> WILL = Set.of("will", "'ll", "wo", "shall");
  private static final Set<String> WOULD = Set.of("would", "'d");
  private static final Set<String> FORESEEN =
      Set.of("probably", "likely", "perhaps", "possibly", "presumably", "maybe");
  private static final Set<String> OPEN = Set.of("threaten", "warn");
  private static final Set<String> PLANS = Set.of("plan", "intend", "prepare", "choose");
  private static final Set<String> PRESENT = Set.of("do", "does");
  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis");
  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final SpeechLexicon speech;

  IntentRules(Reading reading, Entities entities, Events events, SpeechLexicon speech) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.speech = speech;
  }

  void announce(Trigger trigger, EventNode act) {
    if (recast(trigger, act)) {
      return;
    }
    boolean refused = act.factuality() == Factuality.Negated;
    Optional<EventType> type = type(act, refused);
    if (type.isEmpty() || trigger.form() == Trigger.Form.adjective) {
      return;
    }
    Sentence sentence = reading.sentence(trigger.word());
    int verb = head(sentence, trigger.carrier().token());
    Optional<Token> auxiliary = auxiliary(sentence, verb);
    if (auxiliary.isEmpty() || isUnreal(sentence, verb) || isForeseen(sentence, verb)) {
      return;
    }
    String modal = auxiliary.get().lower();
    Optional<Word> cue = announcer(sentence, verb, act);
    if (cue.isPresent() && (WILL.contains(modal) || WOULD.contains(modal))) {
      at(cue.get(), reading.token(cue.get()).span(), type.get(), act);
    } else if ((WILL.contains(modal) && concernsOther(act))
        || (refused && PRESENT.contains(modal))) {
      Word word = new Word(sentence.index(), auxiliary.get().index());
      int first = Math.min(word.token(), verb);
      at(word, sentence.span(first, Math.max(word.token(), verb)), type.get(), act);
    }
  }

  /// "will probably leave", "Will you leave?": nobody says so for certain.
  private static boolean isForeseen(Sentence sentence, int verb) {
    return sentence.tokens().getLast().word().equals("?")
        || sentence.dependents(verb, "advmod").stream()
            .anyMatch(adverb -> FORESEEN.contains(adverb.lemma().toLowerCase(Locale.ROOT)));
  }

  /// "agreed to bomb" threatens, "vowed to help" agrees, "is not willing" rejects.
  private boolean recast(Trigger trigger, EventNode act) {
    boolean agrees = act.type() == EventType.Agreement;
    if (trigger.form() == Trigger.Form.noun
        || !(agrees || (act.type() == EventType.Threat && !OPEN.contains(lemma(trigger))))) {
      return false;
    }
    if (agrees && act.factuality() == Factuality.Negated) {
      act.type(EventType.Rejection);
      act.factuality(Factuality.Actual);
      return true;
    }
    Sentence sentence = reading.sentence(trigger.word());
    Optional<EventType> content =
        sentence.children(trigger.word().token()).stream()
            .filter(d -> d.is("xcomp") || d.is("ccomp"))
            .map(d -> events.carriedBy(new Word(sentence.index(), d.dependent())))
            .flatMap(Optional::stream)
            .map(EventNode::type)
            .findFirst();
    if (agrees && content.filter(EventClasses.HOSTILE::contains).isPresent()) {
      act.type(EventType.Threat);
    } else if (PLANS.contains(lemma(trigger))
        && content.filter(EventClasses.KIND::contains).isEmpty()) {
      // Who plans to spend the summer at home promises nobody anything.
      act.type(EventType.OtherEvent);
    } else if (!agrees && content.filter(EventClasses.KIND::contains).isPresent()) {
      act.type(EventType.Agreement);
    }
    return false;
  }

  private String lemma(Trigger trigger) {
    return reading.token(trigger.word()).lemma();
  }

  private static Optional<EventType> type(EventNode act, boolean refused) {
    boolean actor =
        act.participants(ParticipantRole.agent).stream()
            .anyMatch(agent -> agent.isAnimate() || agent.type().isPlace());
    if (!actor) {
      return Optional.empty();
    }
    if (EventClasses.KIND.contains(act.type())) {
      return Optional.of(refused ? EventType.Rejection : EventType.Agreement);
    }
    return EventClasses.HOSTILE.contains(act.type()) && !refused
        ? Optional.of(EventType.Threat)
        : Optional.empty();
  }

  /// What somebody will do to another who has a name is what he has announced. Who "will step down"
  /// or "will open a plant" has promised or threatened nothing.
  private static boolean concernsOther(EventNode act) {
    return Stream.of(ParticipantRole.patient, ParticipantRole.recipient)
        .flatMap(role -> act.participants(role).stream())
        .anyMatch(other -> other.isNamed() || !other.affiliation().isEmpty());
  }

  /// The verb that carries the modal: "will continue to support".
  private int head(Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    boolean above =
        up.is("xcomp")
            && sentence.token(up.governor()).isVerb()
            && events.at(new Word(sentence.index(), up.governor())).isEmpty();
    return above ? up.governor() : verb;
  }

  /// "would have signed", "whether it will pay": nobody announces that.
  private static boolean isUnreal(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(d -> {
          String lemma = sentence.token(d.dependent()).lemma();
          return (d.is("aux") && lemma.equals("have"))
              || (d.is("mark") && (lemma.equals("whether") || lemma.equals("if")));
        });
  }

  private static Optional<Token> auxiliary(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .filter(d -> d.is("aux"))
        .map(d -> sentence.token(d.dependent()))
        .filter(token -> token.tag().equals("MD") || token.lemma().equals("do"))
        .findFirst();
  }

  /// The verb by which the actor says so himself.
  private Optional<Word> announcer(Sentence sentence, int verb, EventNode act) {
    Dependency up = sentence.up(verb);
    if (up.governor() == 0
        || CLAUSES.stream().noneMatch(up::is)
        || speech.verb(sentence.token(up.governor()).lemma()).isEmpty()) {
      return Optional.empty();
    }
    List<Token> subjects = sentence.dependents(up.governor(), "nsubj");
    return subjects.stream()
        .map(subject -> entities.at(Word.of(sentence, subject)))
        .flatMap(Optional::stream)
        .filter(act.participants(ParticipantRole.agent)::contains)
        .findFirst()
        .map(speaker -> new Word(sentence.index(), up.governor()));
  }

  private void at(Word word, Span mention, EventType type, EventNode act) {
    Optional<EventNode> known = events.at(word);
    if (known.isPresent() && !known.get().type().is(EventType.Statement)) {
      return;
    }
    EventNode intent =
        known.orElseGet(() -> new EventNode(type, word, mention, false, Factuality.Actual));
    intent.type(type);
    for (ParticipantRole role : ParticipantRole.values()) {
      if (role != ParticipantRole.instrument) {
        act.participants(role).forEach(entity -> intent.participant(role, entity));
      }
    }
    intent.topics().add(act);
    intent.places().addAll(act.places());
    events.add(word, intent);
  }
}
