package org.newsgraph.extraction.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.fact.EventType;

/// Gives what is said, asked, agreed or refused the event of its clause as its topic: "agreed to
/// buy", "demanded that he be jailed", "accused her of having lied".
final class ClauseTopics {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp");
  private static final Set<String> OF_GERUNDS = Set.of("advcl:of", "advcl:for", "advcl:against");
  private static final Set<EventType> ABOUT = about();

  private final Reading reading;
  private final Events events;

  ClauseTopics(Reading reading, Events events) {
    this.reading = reading;
    this.events = events;
  }

  private static Set<EventType> about() {
    Set<EventType> found = EnumSet.copyOf(EventClasses.SPOKEN);
    found.addAll(
        Set.of(EventType.Rejection, EventType.Support, EventType.Concession, EventType.OtherEvent));
    return found;
  }

  void attach(Trigger trigger, EventNode event) {
    if (!ABOUT.contains(event.type())) {
      return;
    }
    Sentence sentence = reading.sentence(trigger.word());
    Stream.concat(
            sentence.children(trigger.word().token()).stream().filter(d -> isContent(sentence, d)),
            Stream.concat(
                reproached(sentence, trigger, event), offered(sentence, trigger.word().token())))
        .flatMap(d -> withConjuncts(sentence, d.dependent()))
        .map(clause -> events.carriedBy(new Word(sentence.index(), clause)))
        .flatMap(Optional::stream)
        .filter(topic -> topic != event)
        .forEach(event.topics()::add);
  }

  private static boolean isContent(Sentence sentence, Dependency d) {
    boolean infinitive = d.is("acl") && !d.is("acl:relcl") && sentence.has(d.dependent(), "mark");
    boolean gerund =
        d.is("advcl")
            && sentence.graph(d.dependent()).stream()
                .anyMatch(g -> OF_GERUNDS.contains(g.relation()));
    return infinitive || gerund || CLAUSES.stream().anyMatch(d::is);
  }

  /// "suspected Torres of plotting", the gerund hung on whom one blames.
  private static Stream<Dependency> reproached(
      Sentence sentence, Trigger trigger, EventNode event) {
    return event.type() == EventType.Accusation
        ? sentence.dependents(trigger.word().token(), "obj", "nsubj:pass").stream()
            .filter(whom -> whom.isProperNoun() || whom.isPlural())
            .flatMap(whom -> sentence.children(whom.index()).stream())
            .filter(d -> d.is("acl") && sentence.token(d.dependent()).tag().equals("VBG"))
            .filter(d -> sentence.has(d.dependent(), "mark", "case"))
        : Stream.empty();
  }

  /// "described the offer to negotiate as": the infinitive right after the noun, hung on the verb.
  private static Stream<Dependency> offered(Sentence sentence, int noun) {
    Dependency up = sentence.up(noun);
    return sentence.token(noun).isNoun() && up.is("obj") && up.governor() > 0
        ? sentence.children(up.governor()).stream()
            .filter(d -> d.is("xcomp") && d.dependent() == noun + 2)
            .filter(d -> sentence.token(noun + 1).tag().equals("TO"))
        : Stream.empty();
  }

  private static Stream<Integer> withConjuncts(Sentence sentence, int clause) {
    List<Integer> conjuncts =
        sentence.children(clause).stream()
            .filter(d -> d.is("conj"))
            .map(Dependency::dependent)
            .toList();
    return Stream.concat(Stream.of(clause), conjuncts.stream());
  }
}
