package org.newsgraph.link.pair;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.link.pair.EventSketch.Participant;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.EventTelling;
import org.newsgraph.link.reading.MentionText;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.SenseTable;
import org.newsgraph.link.text.Stems;
import org.newsgraph.link.text.Terms;
import org.newsgraph.link.text.Words;
import org.newsgraph.vocabulary.NewsEvents;

/// Sketches the events of one article.
final class EventSketching {
  private static final int SENTENCES = 3;
  private static final double USUAL_SENTENCE = 130;
  private static final Pattern PARTICLE =
      Pattern.compile("^\\s+(away|out|down|up|off|in|into|over|on)\\b");

  /// Words that WordNet does not lead to the verb that they tell of.
  private static final Map<String, String> TELLING_OF =
      Map.of("dead", "die", "fatal", "die", "fatally", "die", "deadly", "kill");

  private static final List<Node> ACTORS =
      List.of(
          NewsEvents.AGENT,
          NewsEvents.PATIENT,
          NewsEvents.RECIPIENT,
          NewsEvents.TOPIC,
          NewsEvents.INSTRUMENT);

  private final ReadArticle article;
  private final Terms terms;
  private final SenseTable senses;
  private final Map<Node, EntityTelling> entities;

  EventSketching(ReadArticle article, Terms terms, SenseTable senses) {
    this.article = article;
    this.terms = terms;
    this.senses = senses;
    entities =
        article.entities().stream()
            .collect(Collectors.toMap(EntityTelling::thing, Function.identity()));
  }

  List<EventSketch> sketches() {
    Map<String, Integer> heads = new HashMap<>();
    article
        .events()
        .forEach(event -> heads(event).forEach(head -> heads.merge(head, 1, Integer::sum)));
    return article.events().stream().map(event -> sketch(event, heads)).toList();
  }

  private EventSketch sketch(EventTelling event, Map<String, Integer> counts) {
    Set<String> heads = heads(event);
    Set<String> stems = new HashSet<>(heads);
    triggers(event).forEach(words -> stems.add(Stems.of(words.getLast())));
    Map<Node, List<Participant>> roles =
        event.roles().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, role -> participants(role.getValue())));
    return new EventSketch(
        event,
        terms.set(heads),
        terms.set(stems),
        senses.look(looked(event)),
        roles,
        terms.set(ACTORS.stream().flatMap(role -> words(event, role)).toList()),
        terms.set(context(event, stems)),
        event.mentions().isEmpty() ? 0 : event.mentions().getFirst().begin() / USUAL_SENTENCE,
        heads.stream().mapToInt(head -> counts.getOrDefault(head, 0)).max().orElse(0));
  }

  private static Set<String> heads(EventTelling event) {
    return triggers(event).map(words -> Stems.of(words.getFirst())).collect(Collectors.toSet());
  }

  private static Stream<List<String>> triggers(EventTelling event) {
    return event.mentions().stream()
        .map(mention -> Words.content(mention.words()))
        .filter(words -> !words.isEmpty());
  }

  private static Set<String> looked(EventTelling event) {
    Set<String> looked = new HashSet<>();
    for (MentionText mention : event.mentions()) {
      List<String> words = Words.of(mention.words().toLowerCase(Locale.ROOT));
      if (words.size() > 1) {
        looked.add(String.join("_", words));
      } else if (words.size() == 1) {
        particle(mention).ifPresent(particle -> looked.add(words.getFirst() + "_" + particle));
      }
      words.stream()
          .filter(word -> !Words.isFunctionWord(word))
          .forEach(word -> looked.add(TELLING_OF.getOrDefault(word, word)));
    }
    return looked;
  }

  /// The particle behind a verb: "passed *away*".
  private static Optional<String> particle(MentionText mention) {
    int at = mention.sentence().indexOf(mention.words());
    if (at < 0) {
      return Optional.empty();
    }
    Matcher found = PARTICLE.matcher(mention.sentence().substring(at + mention.words().length()));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private List<Participant> participants(Collection<Node> things) {
    return things.stream().flatMap(thing -> participant(thing).stream()).toList();
  }

  private Optional<Participant> participant(Node thing) {
    return Optional.ofNullable(entities.get(thing))
        .map(entity ->
            new Participant(
                thing,
                terms.set(EntitySketching.stems(entity)),
                terms.set(nameHead(entity).stream().toList())));
  }

  private static Optional<String> nameHead(EntityTelling entity) {
    return entity.names().stream()
        .map(Words::content)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(words -> Stems.of(words.getLast()));
  }

  private Stream<String> words(EventTelling event, Node role) {
    return event.roles().getOrDefault(role, Set.of()).stream()
        .flatMap(thing -> Optional.ofNullable(entities.get(thing)).stream())
        .flatMap(entity -> EntitySketching.stems(entity).stream());
  }

  private static Set<String> context(EventTelling event, Set<String> own) {
    return event.mentions().stream()
        .limit(SENTENCES)
        .flatMap(mention -> Words.stems(mention.sentence()).stream())
        .filter(stem -> !own.contains(stem))
        .collect(Collectors.toSet());
  }
}
