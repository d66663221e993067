package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.RelativePronouns;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// Gives the words in a trigger's slots their roles in the event.
final class ParticipantRules {
  private static final Set<String> NO_ENTITY =
      Set.of("DATE", "TIME", "DURATION", "SET", "NUMBER", "ORDINAL", "PERCENT", "MONEY");
  private static final Set<String> OBJECTS = Set.of("obj", "of");
  private static final Set<String> NUMBERS = Set.of("CD", "$");
  private static final Set<String> THIRD = Set.of("it", "they", "he", "she");
  private static final Set<String> EXTENTS =
      Set.of(ArgumentFinder.AMOUNT, "obj", "of", "by", "compound");
  private static final Set<EventType> BEFALLING =
      Set.of(EventType.Killing, EventType.Death, EventType.Injury, EventType.Arrest);
  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final NounTypes nouns;
  private final ArgumentFinder arguments;
  private final EntityRoles roles;
  private final BothParties both;

  ParticipantRules(Reading reading, Entities entities, Events events, Lexicons lexicons) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.nouns = lexicons.nouns();
    this.arguments = new ArgumentFinder(reading, events, lexicons);
    this.roles = new EntityRoles(reading, lexicons.nouns());
    this.both = new BothParties(reading, entities);
  }

  void fill(Trigger trigger, EventNode event) {
    for (Argument argument : arguments.find(trigger)) {
      for (Word head : heads(antecedent(argument.head()))) {
        if (!head.equals(trigger.word())) {
          fill(trigger, event, argument.slot(), head);
        }
      }
    }
    trigger.frame().role("and").ifPresent(role -> eachOther(event, role));
  }

  /// "Peru and Chile met": each is the other party of the first.
  private static void eachOther(EventNode event, ArgumentRole role) {
    boolean alone =
        Stream.of(ParticipantRole.patient, ParticipantRole.recipient)
            .flatMap(r -> event.participants(r).stream())
            .noneMatch(EntityNode::isAnimate);
    if (alone) {
      ParticipantRole other =
          role == ArgumentRole.patient ? ParticipantRole.patient : ParticipantRole.recipient;
      event.participants(ParticipantRole.agent).stream()
          .skip(1)
          .toList()
          .forEach(entity -> event.participant(other, entity));
    }
  }

  /// "Peru said it would": a pronoun that nothing else explains is the one who speaks.
  private Word antecedent(Word word) {
    Sentence sentence = reading.sentence(word);
    if (entities.at(word).isEmpty()) {
      Optional<Integer> noun = RelativePronouns.beforeComma(sentence, reading.token(word));
      if (noun.isPresent()) {
        return new Word(word.sentence(), noun.get());
      }
    }
    int verb = sentence.up(word.token()).governor();
    boolean unknown =
        reading.token(word).tag().equals("PRP")
            && THIRD.contains(reading.token(word).lemma())
            && entities.at(word).isEmpty()
            && verb > 0
            && sentence.up(verb).is("ccomp");
    return unknown
        ? sentence.dependents(sentence.up(verb).governor(), "nsubj").stream()
            .filter(subject -> agrees(reading.token(word).lemma(), sentence, subject))
            .map(subject -> new Word(word.sentence(), subject.index()))
            .findFirst()
            .orElse(word)
        : word;
  }

  /// A spokesman may say what "it" or "they" will do, but a crowd does not say what "he" did.
  private boolean agrees(String pronoun, Sentence sentence, Token subject) {
    return pronoun.equals("it")
        || pronoun.equals("they")
        || entities
            .type(Word.of(sentence, subject))
            .filter(type -> type == EntityType.Person)
            .isPresent();
  }

  /// The words that count: of "hundreds of American troops", the troops.
  private List<Word> heads(Word word) {
    Sentence sentence = reading.sentence(word);
    Token token = reading.token(word);
    boolean number = NUMBERS.contains(token.tag());
    if ((!number && !nouns.isQuantity(token.lemma())) || both.isBoth(word)) {
      return List.of(word);
    }
    List<Word> counted = new ArrayList<>();
    sentence.dependents(word.token(), "nmod:of").stream()
        .filter(t -> !number || !t.isPronoun())
        .forEach(t -> counted.addAll(heads(new Word(word.sentence(), t.index()))));
    boolean itself =
        token.isNoun() || ArgumentFinder.AMOUNTS.contains(token.ner()) || token.tag().equals("CD");
    return counted.isEmpty() && itself ? List.of(word) : counted;
  }

  private void fill(Trigger trigger, EventNode event, String slot, Word head) {
    Optional<EventNode> filler = events.at(head);
    if (filler.isPresent() && filler.get() != event) {
      EventRoles.give(trigger, event, slot, filler.get());
      return;
    }
    if (isExtent(event, slot, head)) {
      entities.sum(head).ifPresent(sum -> event.participant(ParticipantRole.topic, sum));
      return;
    }
    if (reading.token(head).ner().equals("MONEY") && OBJECTS.contains(slot)) {
      entities.sum(head).ifPresent(sum -> roles.give(trigger, event, slot, sum, head));
      return;
    }
    if (isCounted(trigger, event, slot, head)) {
      roles.give(trigger, event, slot, entities.several(head), head);
      return;
    }
    if (both.isBoth(head)) {
      List<EntityNode> parties = both.of(head);
      parties.forEach(party -> roles.give(trigger, event, slot, party, head));
      if (!parties.isEmpty()) {
        return;
      }
    }
    if (NO_ENTITY.contains(reading.token(head).ner())) {
      return;
    }
    if (isIdlePlace(trigger, slot, head) || isToDate(slot, head)) {
      return;
    }
    boolean modifier =
        slot.equals("compound") && entities.at(head).isEmpty() && !reading.token(head).isNoun();
    if (!modifier) {
      entities
          .phrase(head)
          .filter(entity -> !entities.at(trigger.word()).equals(Optional.of(entity)))
          .ifPresent(entity -> roles.give(trigger, event, slot, entity, head));
    }
  }

  /// "fell 35 %", "a loss of $2 million", "raised prices by 3 %": how much something changes.
  private boolean isExtent(EventNode event, String slot, Word head) {
    return ArgumentFinder.AMOUNTS.contains(reading.token(head).ner())
        && EXTENTS.contains(slot)
        && (event.type() == EventType.Change || slot.equals(ArgumentFinder.AMOUNT));
  }

  /// "killed two": whom it befell, by their number alone.
  private boolean isCounted(Trigger trigger, EventNode event, String slot, Word head) {
    Token number = reading.token(head);
    return number.tag().equals("CD")
        && number.ner().equals("NUMBER")
        && BEFALLING.contains(event.type())
        && reading.sentence(head).children(head.token()).stream()
            .noneMatch(d -> d.is("amod") || d.is("advcl") || d.is("acl"))
        && trigger.frame().role(slot).filter(role -> role == ArgumentRole.patient).isPresent();
  }

  /// "to date, 40 were sold": until now.
  private boolean isToDate(String slot, Word head) {
    return slot.equals("to")
        && reading.token(head).word().equals("date")
        && reading.sentence(head).token(Math.max(1, head.token() - 1)).lemma().equals("to");
  }

  /// "in favour", "at least": a preposition of place before a common noun that is none.
  private boolean isIdlePlace(Trigger trigger, String slot, Word head) {
    boolean asPlace =
        trigger.frame().role(slot).filter(role -> role == ArgumentRole.place).isPresent()
            || (EntityRoles.isPlace(slot) && trigger.frame().role(slot).isEmpty());
    boolean aimed = slot.equals("at") && EventClasses.FORCE.contains(trigger.type());
    return asPlace
        && !(aimed && entities.type(head).filter(EntityType.Group::equals).isPresent())
        && entities.at(head).isEmpty()
        && nouns.type(reading.token(head).lemma()).filter(EntityType::isPlace).isEmpty();
  }
}
