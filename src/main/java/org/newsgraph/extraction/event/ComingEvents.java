package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.fact.Factuality;

/// Tells debates, elections and visits to come from those that were.
///
/// A noun such as "the debate" says nothing of when it is. Where the article says of one that it is
/// to come and of none that it was, all are to come.
final class ComingEvents {
  private static final Set<String> AHEAD = Set.of("tomorrow", "next", "upcoming", "forthcoming");
  private static final Set<String> BEHIND =
      Set.of("last", "previous", "past", "recent", "yesterday", "earlier");
  private static final Set<String> BEFORE = Set.of("before", "until", "till");
  private static final Set<String> WITHIN = Set.of("at", "in", "during");
  private static final Set<String> AFTER = Set.of("after", "following", "since");

  private static final Set<String> SERIAL =
      Set.of("next", "second", "third", "final", "last", "another", "other", "future", "remaining");

  private final Reading reading;
  private final Events events;
  private final FactualityRules factuality;
  private final FactualityWords words;

  ComingEvents(Reading reading, Events events, FactualityRules factuality, FactualityWords words) {
    this.reading = reading;
    this.events = events;
    this.factuality = factuality;
    this.words = words;
  }

  private enum Told {
    toCome,
    past,
    open
  }

  private record Mention(EventNode event, Told told, boolean known, Set<String> modifiers) {}

  void mark(List<Trigger> triggers) {
    Map<String, List<Mention>> byWord = new HashMap<>();
    for (Trigger trigger : triggers) {
      Token token = reading.token(trigger.word());
      if (trigger.form() == Trigger.Form.noun && words.is(Kind.staged, token.lemma())) {
        events
            .at(trigger.word())
            .filter(event -> event.trigger().equals(trigger.word()))
            .map(event -> mention(trigger, event))
            .ifPresent(mention ->
                byWord
                    .computeIfAbsent(token.lemma() + token.tag(), key -> new ArrayList<>())
                    .add(mention));
      }
    }
    byWord.values().forEach(ComingEvents::agree);
  }

  /// Of several in a row, one may have been and another be to come.
  private static void agree(List<Mention> mentions) {
    boolean been = mentions.stream().anyMatch(mention -> mention.told() == Told.past);
    List<Mention> coming = mentions.stream().filter(m -> m.told() == Told.toCome).toList();
    Set<String> modifiers =
        coming.stream().flatMap(m -> m.modifiers().stream()).collect(Collectors.toSet());
    boolean one = coming.stream().anyMatch(m -> Collections.disjoint(m.modifiers(), SERIAL));
    mentions.stream()
        .filter(m ->
            m.told() == Told.toCome
                || (one
                    && !been
                    && m.told() == Told.open
                    && m.known()
                    && modifiers.containsAll(m.modifiers())))
        .map(Mention::event)
        .filter(event -> event.factuality() == Factuality.Actual)
        .forEach(event -> event.factuality(Factuality.Planned));
  }

  private Mention mention(Trigger trigger, EventNode event) {
    Sentence sentence = reading.sentence(trigger.word());
    int noun = trigger.word().token();
    Set<String> modifiers =
        sentence.children(noun).stream()
            .filter(d -> d.is("amod") || d.is("compound") || d.is("nummod"))
            .map(d -> sentence.token(d.dependent()).lower())
            .collect(Collectors.toSet());
    boolean bare = !sentence.has(noun, "det") && !sentence.token(noun).tag().endsWith("S");
    boolean known = event.isDefinite() || bare;
    return new Mention(event, told(trigger, event), known, modifiers);
  }

  private Told told(Trigger trigger, EventNode event) {
    Sentence sentence = reading.sentence(trigger.word());
    int noun = trigger.word().token();
    if (event.factuality() == Factuality.Planned || isModified(sentence, noun, AHEAD)) {
      return Told.toCome;
    }
    if (isModified(sentence, noun, BEHIND)) {
      return Told.past;
    }
    return trigger.support().isPresent() ? Told.past : byClause(sentence, noun);
  }

  /// "next week's debate", "the debate tomorrow".
  private static boolean isModified(Sentence sentence, int noun, Set<String> modifiers) {
    return sentence.children(noun).stream()
        .filter(d -> d.is("amod") || d.is("compound") || d.is("nmod") || d.is("nummod"))
        .filter(d -> !sentence.has(d.dependent(), "case") || d.relation().equals("nmod:poss"))
        .flatMap(d ->
            Stream.concat(
                Stream.of(d.dependent()),
                sentence.children(d.dependent()).stream().map(Dependency::dependent)))
        .anyMatch(token -> modifiers.contains(sentence.token(token).lower()));
  }

  private Told byClause(Sentence sentence, int noun) {
    String marker = marker(sentence, noun);
    Optional<Token> verb =
        sentence.above(noun).stream().map(sentence::token).filter(Token::isVerb).findFirst();
    if (AFTER.contains(marker)) {
      return Told.past;
    }
    if (verb.isEmpty()) {
      return Told.open;
    }
    boolean past = ClauseForm.isPast(sentence, verb.get().index());
    boolean heading = marker.equals("into") && verb.get().lemma().equals("head");
    if (heading || BEFORE.contains(marker)) {
      return past ? Told.open : Told.toCome;
    }
    Dependency up = sentence.up(noun);
    boolean within = WITHIN.contains(marker);
    boolean attended =
        up.governor() == verb.get().index()
            && (within || (up.is("obj") && words.is(Kind.attending, verb.get().lemma())));
    if (!attended && !within && !up.is("nsubj")) {
      return Told.open;
    }
    Factuality clause = factuality.ofClause(new Word(sentence.index(), verb.get().index()));
    if (clause == Factuality.Planned && attended) {
      return Told.toCome;
    }
    return clause == Factuality.Actual && past ? Told.past : Told.open;
  }

  private static String marker(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .filter(d -> d.is("case") && d.dependent() < noun)
        .map(d -> sentence.token(d.dependent()).lower())
        .findFirst()
        .orElse("");
  }
}
