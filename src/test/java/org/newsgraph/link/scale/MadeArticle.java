package org.newsgraph.link.scale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;
import org.newsgraph.article.Span;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.ClaimMention;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Extractor;
import org.newsgraph.fact.Mention;
import org.newsgraph.fact.ParticipantRole;

/// One article in the making, after a template: some of its sentences, in other words, and the
/// facts whose words are in them.
final class MadeArticle {
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 5_000;
  private static final double STORYS_WORDS = 0.85;
  private static final double STORYS_TRIGGERS = 0.5;
  private static final double STORYS_COUNTRIES = 0.6;
  private static final double ARTICLES_WORDS = 0.2;
  private static final Extractor EXTRACTOR =
      new Extractor("made stories", Optional.of("1"), Map.of());

  private final Template template;
  private final Wording wording;
  private final long story;
  private final long number;
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final StringBuilder made = new StringBuilder();
  private final long shift;
  private final LocalDate published;

  /// @param number of the article
  /// @param story of the story; articles of one story use the same names
  /// @param atMost how many sentences to take
  MadeArticle(Template template, Wording wording, long number, long story, int atMost) {
    this.template = template;
    this.wording = wording;
    this.number = number;
    this.story = story;
    text = template.facts().article().text();
    begins = new int[text.length() + 1];
    ends = new int[text.length() + 1];
    Arrays.fill(begins, -1);
    Arrays.fill(ends, -1);
    LocalDate then =
        template.facts().article().metadata().published().map(Publication::day).orElse(FIRST_DAY);
    published = FIRST_DAY.plusDays(Wording.draw(story, "day").nextInt(DAYS));
    shift = ChronoUnit.DAYS.between(then, published);
    chosen(atMost).forEach(this::write);
  }

  /// The beginning, and others after it.
  private List<Span> chosen(int atMost) {
    List<Span> chosen = new ArrayList<>(template.sentences());
    RandomGenerator random = Wording.draw(number, "sentences");
    while (chosen.size() > atMost) {
      chosen.remove(1 + random.nextInt(chosen.size() - 1));
    }
    return chosen;
  }

  private void write(Span sentence) {
    Matcher word = Template.WORD.matcher(text).region(sentence.begin(), sentence.end());
    int at = sentence.begin();
    while (word.find()) {
      copy(at, word.start());
      begins[word.start()] = made.length();
      made.append(changed(word.group()));
      ends[word.end()] = made.length();
      at = word.end();
    }
    copy(at, sentence.end());
  }

  private void copy(int from, int to) {
    for (int at = from; at < to; at++) {
      begins[at] = made.length();
      made.append(text.charAt(at));
      ends[at + 1] = made.length();
    }
  }

  private String changed(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    RandomGenerator ofStory = Wording.draw(story, lower);
    if (template.names().contains(lower)) {
      return Wording.name(ofStory);
    }
    if (template.countries().contains(lower)) {
      return ofStory.nextDouble() < STORYS_COUNTRIES ? Wording.name(ofStory) : word;
    }
    if (Character.isDigit(word.codePointAt(0))) {
      return number(word, ofStory);
    }
    return cased(word, other(lower, ofStory));
  }

  private String other(String lower, RandomGenerator ofStory) {
    EventType type = template.triggers().get(lower);
    if (type != null) {
      return ofStory.nextDouble() < STORYS_TRIGGERS ? wording.trigger(type, ofStory) : lower;
    }
    if (org.newsgraph.link.text.Words.isFunctionWord(lower)) {
      return lower;
    }
    RandomGenerator ofArticle = Wording.draw(~number, lower);
    if (ofArticle.nextDouble() < ARTICLES_WORDS) {
      return wording.word(ofArticle);
    }
    return ofStory.nextDouble() < STORYS_WORDS ? wording.word(ofStory) : lower;
  }

  private static String number(String word, RandomGenerator random) {
    StringBuilder other = new StringBuilder();
    word.chars().forEach(digit -> other.append((char) ('1' + random.nextInt(9))));
    return other.toString();
  }

  private static String cased(String like, String word) {
    return Character.isUpperCase(like.codePointAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  private String changedWords(String name) {
    return Template.WORD.matcher(name).replaceAll(found -> changed(found.group()));
  }

  private Optional<Span> span(Span old) {
    int begin = begins[old.begin()];
    int end = ends[old.end()];
    return begin < 0 || end <= begin ? Optional.empty() : Optional.of(new Span(begin, end));
  }

  private List<Span> spans(List<Span> old) {
    return old.stream().flatMap(span -> span(span).stream()).toList();
  }

  ArticleFacts facts() {
    List<Entity> entities =
        template.facts().entities().stream()
            .map(this::entity)
            .filter(entity -> !entity.mentions().isEmpty())
            .toList();
    List<Event> events =
        template.facts().events().stream()
            .map(this::event)
            .filter(event -> !event.mentions().isEmpty())
            .toList();
    List<Claim> claims =
        template.facts().claims().stream()
            .map(this::claim)
            .filter(claim -> !claim.mentions().isEmpty())
            .toList();
    return new Kept(entities, events, claims).facts(article());
  }

  private Article article() {
    String headline = made.substring(0, Math.max(1, made.indexOf("\n")));
    Metadata metadata =
        new Metadata(
            Optional.of("https://example.org/made/" + number),
            Optional.of(headline),
            Optional.of("The " + Wording.name(Wording.draw(number % 40, "outlet")) + " Post"),
            List.of(),
            Optional.of(Publication.on(published)),
            Optional.empty(),
            Optional.of("en"));
    Source source =
        new Source("made-" + number + ".txt", Optional.of("text/plain"), Optional.empty());
    return new Article(metadata, made.toString(), List.of(), source);
  }

  private Entity entity(Entity old) {
    String name = changedWords(old.name());
    return new Entity(
        old.id(),
        old.type(),
        name,
        old.aliases().stream().map(this::changedWords).toList(),
        List.of(),
        old.affiliation(),
        old.mentions().stream()
            .flatMap(mention ->
                span(mention.span()).stream().map(span -> new Mention(span, mention.kind())))
            .toList());
  }

  private Event event(Event old) {
    return new Event(
        old.id(),
        old.type(),
        changedWords(old.label()),
        old.participants(),
        old.places(),
        old.time()
            .map(time ->
                new EventTime(
                    time.text(),
                    time.earliest().map(day -> day.plusDays(shift)),
                    time.latest().map(day -> day.plusDays(shift)))),
        old.factuality(),
        old.accordingTo(),
        old.versionOf(),
        old.confidence(),
        spans(old.mentions()));
  }

  private Claim claim(Claim old) {
    List<ClaimMention> mentions =
        old.mentions().stream()
            .flatMap(mention ->
                span(mention.content()).stream()
                    .map(content ->
                        new ClaimMention(
                            content,
                            mention.speaker().flatMap(this::span),
                            mention.cue().flatMap(this::span))))
            .toList();
    Optional<String> content =
        mentions.stream()
            .map(ClaimMention::content)
            .map(span -> made.substring(span.begin(), span.end()))
            .findFirst();
    return new Claim(
        old.id(),
        old.type(),
        old.speaker(),
        old.addressee(),
        old.cue(),
        content,
        old.about(),
        old.accordingTo(),
        old.saidIn(),
        old.confidence(),
        mentions);
  }

  /// The facts that are left, without what others refer to and is gone.
  private record Kept(List<Entity> entities, List<Event> events, List<Claim> claims) {

    ArticleFacts facts(Article article) {
      Set<String> things = new HashSet<>();
      Set<String> happenings = new HashSet<>();
      Set<String> sayings = new HashSet<>();
      entities.forEach(entity -> things.add(entity.id()));
      events.forEach(event -> happenings.add(event.id()));
      claims.forEach(claim -> sayings.add(claim.id()));
      Set<String> all = new HashSet<>(things);
      all.addAll(happenings);
      all.addAll(sayings);
      return new ArticleFacts(
          article,
          entities.stream().map(entity -> of(entity, things)).toList(),
          events.stream().map(event -> of(event, all, happenings)).toList(),
          claims.stream().map(claim -> of(claim, all)).toList(),
          List.of(),
          List.of(),
          List.of(),
          Optional.of(EXTRACTOR));
    }

    private static List<String> in(List<String> ids, Set<String> known) {
      return ids.stream().filter(known::contains).toList();
    }

    private static Entity of(Entity old, Set<String> known) {
      return new Entity(
          old.id(),
          old.type(),
          old.name(),
          old.aliases(),
          old.sameAs(),
          in(old.affiliation(), known),
          old.mentions());
    }

    private static Event of(Event old, Set<String> known, Set<String> events) {
      Map<ParticipantRole, List<String>> roles = new EnumMap<>(ParticipantRole.class);
      old.participants().forEach((role, ids) -> roles.put(role, in(ids, known)));
      return new Event(
          old.id(),
          old.type(),
          old.label(),
          roles,
          in(old.places(), known),
          old.time(),
          old.factuality(),
          in(old.accordingTo(), known),
          old.versionOf().filter(events::contains),
          old.confidence(),
          old.mentions());
    }

    private static Claim of(Claim old, Set<String> known) {
      return new Claim(
          old.id(),
          old.type(),
          in(old.speaker(), known),
          in(old.addressee(), known),
          old.cue(),
          old.content(),
          in(old.about(), known),
          in(old.accordingTo(), known),
          in(old.saidIn(), known),
          old.confidence(),
          old.mentions());
    }
  }
}
