package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;

/// Gives events the time that the grammar of their sentence says they share with another word: the
/// verb they are joined to, the rally in which it was said, the strike that did it.
final class TimeSharing {
  private static final Set<String> WITHIN = Set.of("in", "at", "during");
  private static final Set<String> WHILE = Set.of("when", "while", "as");

  private final Reading reading;
  private final Events events;
  private final FactualityWords words;

  TimeSharing(Reading reading, Events events, FactualityWords words) {
    this.reading = reading;
    this.events = events;
    this.words = words;
  }

  /// Shares twice, so that what one word got from another goes one word further.
  void share(List<Trigger> triggers) {
    for (int round = 0; round < 2; round++) {
      triggers.forEach(this::share);
    }
    events.all().forEach(this::ofMeans);
    events.all().forEach(this::ofDeed);
    List<Word> timed = events.timed().stream().sorted().toList();
    timed.forEach(this::ofDocument);
    events.timed().stream().sorted().toList().forEach(this::ofOccasion);
  }

  /// "a letter dated Monday", "a statement that was read on Monday".
  private void ofDocument(Word told) {
    Sentence sentence = reading.sentence(told);
    if (reading.token(told).word().equals("dated")) {
      beside(sentence, told).ifPresent(noun -> pass(told, noun));
    }
    Dependency up = sentence.up(told.token());
    Word document = new Word(told.sentence(), up.governor());
    boolean said =
        (up.is("acl") || up.is("appos"))
            && sentence.token(told.token()).tag().equals("VBN")
            && events.at(document).filter(e -> e.type() == EventType.Statement).isPresent();
    if (said) {
      pass(told, document);
    }
  }

  /// "said in the letter, dated Monday", whatever the parser ties "dated" to.
  private Optional<Word> beside(Sentence sentence, Word dated) {
    int before = dated.token() - 1;
    if (before > 0 && sentence.token(before).word().equals(",")) {
      before--;
    }
    Word noun = new Word(dated.sentence(), before);
    return before > 0 && events.at(noun).filter(e -> e.type() == EventType.Statement).isPresent()
        ? Optional.of(noun)
        : Optional.empty();
  }

  /// "said at talks on Friday", "said in a letter dated Friday", "a statement of Friday said".
  private void ofOccasion(Word occasion) {
    Sentence sentence = reading.sentence(occasion);
    Dependency up = sentence.up(occasion.token());
    Word verb = new Word(occasion.sentence(), up.governor());
    boolean nominal =
        events.at(occasion).isPresent()
            && NounTriggers.isNominal(sentence, reading.token(occasion));
    if (!nominal || up.governor() == 0 || !reading.token(verb).isVerb()) {
      return;
    }
    boolean within = up.is("obl") && isMarked(sentence, occasion.token(), "case", WITHIN);
    boolean speaks =
        up.relation().equals("nsubj")
            && events.at(occasion).filter(e -> e.type() == EventType.Statement).isPresent();
    if ((within || speaks) && events.at(verb).isEmpty()) {
      pass(occasion, verb);
    }
  }

  private void pass(Word from, Word to) {
    if (events.time(to).isEmpty()) {
      events.time(from).filter(TimeSharing::isClosed).ifPresent(time -> events.timed(to, time));
    }
  }

  private void share(Trigger trigger) {
    Optional<EventNode> event =
        events.at(trigger.word()).filter(e -> e.time().flatMap(EventTime::earliest).isEmpty());
    if (event.isPresent()) {
      Stream.concat(Stream.of(trigger.word()), trigger.support().stream())
          .flatMap(word -> neighbours(word, event.get()))
          .flatMap(word -> events.time(word).stream())
          .filter(TimeSharing::isClosed)
          .findFirst()
          .ifPresent(time -> events.timed(trigger.word(), time));
    }
  }

  private static boolean isClosed(EventTime time) {
    return time.earliest().isPresent() && time.latest().isPresent();
  }

  /// "killed in a strike on Friday": the strike's time is the killing's, for it happened in it.
  private void ofMeans(EventNode event) {
    event.instruments().stream()
        .filter(means -> event.time().isEmpty())
        .filter(means -> means.trigger().sentence() == event.trigger().sentence())
        .map(EventNode::time)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(event::time);
  }

  /// "The strike killed two", where the day of the strike, or that of the killing, is told
  /// elsewhere.
  static void withMeans(EventNode event) {
    for (EventNode told : event.instruments()) {
      EventNode means = told.current();
      boolean both =
          event.factuality() == Factuality.Actual
              && means.factuality() == Factuality.Actual
              && event.source().equals(means.source());
      if (both && event.time().isEmpty()) {
        means.time().filter(time -> time.day().isPresent()).ifPresent(event::time);
      } else if (both && means.time().isEmpty()) {
        event.time().filter(time -> time.day().isPresent()).ifPresent(means::time);
      }
    }
  }

  /// "On Friday a strike killed two": the strike is of the day of what it did.
  private void ofDeed(EventNode event) {
    Sentence sentence = reading.sentence(event.trigger());
    event
        .time()
        .filter(TimeSharing::isClosed)
        .ifPresent(time ->
            sentence.dependents(event.trigger().token(), "nsubj").stream()
                .map(subject -> Word.of(sentence, subject))
                .flatMap(subject -> events.at(subject).stream())
                .filter(means -> event.instruments().contains(means) && means.time().isEmpty())
                .forEach(means -> means.time(time)));
  }

  private Stream<Word> neighbours(Word word, EventNode event) {
    Sentence sentence = reading.sentence(word);
    boolean noun = NounTriggers.isNominal(sentence, reading.token(word));
    Dependency up = sentence.up(word.token());
    Stream<Integer> above =
        up.governor() > 0 && (noun ? isHeldBy(sentence, up, event) : isTold(sentence, up))
            ? Stream.of(up.governor())
            : Stream.empty();
    Stream<Integer> below =
        noun
            ? Stream.empty()
            : sentence.children(word.token()).stream()
                .filter(d -> holds(sentence, d))
                .map(Dependency::dependent);
    return Stream.concat(above, below)
        .map(token -> new Word(sentence.index(), token))
        .filter(other -> isAlike(event, other));
  }

  /// Told alike, as done or as planned; what no lexicon knows may be either.
  private boolean isAlike(EventNode event, Word other) {
    return events
        .carriedBy(other)
        .map(e -> standing(e.factuality()) == standing(event.factuality()))
        .orElse(event.factuality() != Factuality.Planned);
  }

  private static Factuality standing(Factuality told) {
    return told == Factuality.Negated ? Factuality.Actual : told;
  }

  /// A noun and its verb: "held talks on Friday", "The talks began on Friday", "said at talks on
  /// Friday".
  private boolean isHeldBy(Sentence sentence, Dependency up, EventNode event) {
    Token verb = sentence.token(up.governor());
    boolean object = (up.is("obj") || up.relation().equals("nsubj:pass")) && !event.isDefinite();
    boolean subject = up.is("nsubj") && words.is(Kind.occurring, verb.lemma());
    boolean within = up.is("obl") && isMarked(sentence, up.dependent(), "case", WITHIN);
    boolean reaction =
        events
            .at(new Word(event.trigger().sentence(), up.governor()))
            .filter(e -> e != event && Reactions.includes(e.type()))
            .isPresent();
    return verb.isVerb() && (subject || ((object || within) && (!reaction || isOccasion(event))));
  }

  /// What is said is said there: "criticised it in a speech on Friday".
  private static boolean isOccasion(EventNode event) {
    return event.type() == EventType.Statement || event.type().is(EventType.Consultation);
  }

  /// A verb and the verb it hangs on: "came on Friday and left", "fired on Friday, killing two",
  /// "began shelling it on Friday".
  private static boolean isTold(Sentence sentence, Dependency up) {
    return sentence.token(up.governor()).isVerb()
        && (up.is("conj") || up.is("xcomp") || isAside(sentence, up));
  }

  private static boolean holds(Sentence sentence, Dependency d) {
    return (d.is("obl") && isMarked(sentence, d.dependent(), "case", WITHIN))
        || d.is("xcomp")
        || isAside(sentence, d);
  }

  private static boolean isAside(Sentence sentence, Dependency d) {
    boolean participle =
        sentence.token(d.dependent()).tag().equals("VBG")
            && sentence.children(d.dependent()).stream().noneMatch(c -> c.is("mark"));
    return (participle && (d.is("advcl") || d.is("dep")))
        || (d.is("advcl") && isMarked(sentence, d.dependent(), "mark", WHILE));
  }

  private static boolean isMarked(
      Sentence sentence, int word, String relation, Set<String> markers) {
    return sentence.children(word).stream()
        .filter(c -> c.is(relation) || (c.is("advmod") && relation.equals("mark")))
        .anyMatch(
            c -> markers.contains(sentence.token(c.dependent()).lemma().toLowerCase(Locale.ROOT)));
  }
}
