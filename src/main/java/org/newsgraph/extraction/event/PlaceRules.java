package org.newsgraph.extraction.event;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.ParticipantRole;

/// Gives events the places that the slots of their triggers do not show: places in a row, a place
/// that holds a place ("the suburb of Houghton"), the place of those who take part ("voters in
/// Maine approved"), and what the clause beside shares.
final class PlaceRules {
  private static final Set<String> LOCATING =
      Set.of("in", "at", "near", "inside", "across", "within", "around", "throughout");
  private static final Set<String> WITHIN = Set.of("in", "of", "at", "near", "around", "outside");
  private static final Set<String> DURING = Set.of("in", "at", "during");
  private static final int FARTHEST = 6;

  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final NounTypes nouns;

  PlaceRules(Reading reading, Entities entities, Events events, NounTypes nouns) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.nouns = nouns;
  }

  void attach() {
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        place(sentence, token.index()).ifPresent(entity -> attach(sentence, token.index(), entity));
      }
    }
    events.all().forEach(PlaceRules::ofTarget);
    events.all().forEach(PlaceRules::shareWithMeans);
  }

  /// "shelled the town": force is used where its target is.
  private static void ofTarget(EventNode event) {
    if (EventClasses.FORCE.contains(event.type())) {
      event.participants(ParticipantRole.patient).stream()
          .filter(target -> target.type().isPlace() && target.type() != EntityType.Country)
          .forEach(event.places()::add);
    }
  }

  /// "The airstrike near Kirkuk killed two": an act takes place where its means does.
  private static void shareWithMeans(EventNode event) {
    for (EventNode means : event.instruments()) {
      if (event.places().isEmpty()) {
        event.places().addAll(means.places());
      } else if (means.places().isEmpty()) {
        means.places().addAll(event.places());
      }
    }
  }

  /// The place whose name or noun ends with a token.
  private Optional<EntityNode> place(Sentence sentence, int token) {
    Token head = sentence.token(token);
    boolean common =
        head.isNoun() && nouns.type(head.lemma()).filter(type -> type.isPlace()).isPresent();
    Word word = new Word(sentence.index(), token);
    return head.isNoun()
        ? entities
            .at(word)
            .or(() ->
                common && isLocated(sentence, token) ? entities.phrase(word) : Optional.empty())
            .filter(entity -> entity.type().isPlace())
        : Optional.empty();
  }

  private static boolean isLocated(Sentence sentence, int token) {
    return !preposition(sentence, token).isEmpty();
  }

  private void attach(Sentence sentence, int token, EntityNode place) {
    int head = firstOfRow(sentence, token);
    for (int event : happenings(sentence, head)) {
      events
          .carriedBy(new Word(sentence.index(), event))
          .filter(node -> isFree(node, place))
          .ifPresent(node -> node.places().add(place));
    }
  }

  private static boolean isFree(EventNode event, EntityNode place) {
    return Stream.of(ParticipantRole.values())
        .noneMatch(role -> event.participants(role).contains(place));
  }

  /// The first of places in a row, to which the preposition belongs.
  private static int firstOfRow(Sentence sentence, int token) {
    int first = token;
    Dependency up = sentence.up(first);
    for (int step = 0; up.is("conj") && up.governor() > 0 && step < FARTHEST; step++) {
      first = up.governor();
      up = sentence.up(first);
    }
    return first;
  }

  /// The words that name what happens at a place.
  private Set<Integer> happenings(Sentence sentence, int head) {
    Set<Integer> found = new LinkedHashSet<>();
    String preposition = preposition(sentence, head);
    boolean modifies = sentence.up(head).is("compound");
    if (!LOCATING.contains(preposition) && !modifies && !isWithinPlace(sentence, head)) {
      return found;
    }
    int at = head;
    Set<Integer> passed = new HashSet<>();
    while (passed.add(at) && passed.size() < FARTHEST) {
      Dependency up = sentence.up(at);
      int governor = up.governor();
      // "five years in prison" tells how long, not where.
      boolean howLong = governor > 0 && sentence.token(governor).ner().equals("DURATION");
      if (governor == 0 || howLong || !mayClimb(sentence, up, passed.size() == 1)) {
        return found;
      }
      if (events.carriedBy(new Word(sentence.index(), governor)).isPresent()) {
        found.add(governor);
        shared(sentence, governor, head, found);
        around(sentence, governor, found);
        return found;
      }
      if (sentence.token(governor).isVerb()) {
        return found;
      }
      at = governor;
    }
    return found;
  }

  /// "signed at a summit in Quito": what happens at an event happens where the event does.
  private void around(Sentence sentence, int noun, Set<Integer> found) {
    Dependency up = sentence.up(noun);
    boolean within =
        up.is("obl")
            && sentence.token(noun).isNoun()
            && DURING.contains(preposition(sentence, noun))
            && events.carriedBy(new Word(sentence.index(), up.governor())).isPresent();
    if (within) {
      found.add(up.governor());
    }
  }

  private static String preposition(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .filter(d -> d.is("case"))
        .map(d -> sentence.token(d.dependent()).lower())
        .findFirst()
        .orElse("");
  }

  /// "the suburb of Houghton", "Oslo, Norway": what holds the place is a place of the event too.
  private boolean isWithinPlace(Sentence sentence, int head) {
    Dependency up = sentence.up(head);
    return up.governor() > 0
        && ((up.is("nmod") && WITHIN.contains(preposition(sentence, head))) || up.is("appos"))
        && isPlace(sentence, up.governor());
  }

  private boolean isPlace(Sentence sentence, int token) {
    return entities
            .at(new Word(sentence.index(), token))
            .filter(entity -> entity.type().isPlace())
            .isPresent()
        || nouns.type(sentence.token(token).lemma()).filter(type -> type.isPlace()).isPresent();
  }

  /// Up from the place, then from whoever or whatever is there to the clause it takes part in.
  private boolean mayClimb(Sentence sentence, Dependency up, boolean first) {
    int governor = up.governor();
    if (first) {
      return up.is("obl")
          || (up.is("nmod") && !isNamed(sentence, governor))
          || (up.is("compound") && isPlace(sentence, governor) && !isCountry(sentence, up))
          || (up.is("appos") && isPlace(sentence, governor));
    }
    return up.is("nsubj") || up.is("obj") || up.is("obl") || up.is("nmod") || up.is("conj");
  }

  /// The "US" of the US embassy is whose it is, the "Lima" of a Lima hotel where.
  private boolean isCountry(Sentence sentence, Dependency up) {
    return entities
        .at(new Word(sentence.index(), up.dependent()))
        .filter(entity -> entity.type() == EntityType.Country)
        .isPresent();
  }

  /// What a name stands with a place says where it is at home, not where things happen.
  private boolean isNamed(Sentence sentence, int token) {
    return entities
        .at(new Word(sentence.index(), token))
        .filter(entity -> entity.isNamed() && !entity.type().isPlace())
        .isPresent();
  }

  /// "In Seoul he bowed and apologised", "Meeting in Brussels, ministers agreed".
  private static void shared(Sentence sentence, int verb, int place, Set<Integer> found) {
    if (!sentence.token(verb).isVerb()) {
      return;
    }
    List<Dependency> children = sentence.children(verb);
    if (place < verb) {
      children.stream()
          .filter(d -> d.is("conj") && sentence.token(d.dependent()).isVerb())
          .map(Dependency::dependent)
          .filter(conjunct -> sentence.children(conjunct).stream().noneMatch(d -> d.is("nsubj")))
          .forEach(found::add);
    }
    Dependency up = sentence.up(verb);
    boolean participle =
        up.is("advcl")
            && sentence.token(verb).tag().equals("VBG")
            && children.stream().noneMatch(d -> d.is("mark"));
    if (participle) {
      found.add(up.governor());
    }
  }
}
