package org.newsgraph.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;
import org.newsgraph.article.Span;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.ClaimMention;
import org.newsgraph.fact.ClaimType;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.Extractor;
import org.newsgraph.fact.FactsReader;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.Mention;
import org.newsgraph.fact.MentionKind;
import org.newsgraph.fact.ParticipantRole;

/// Any number of articles made after the facts written by hand: their kinds of events, their people
/// and places, and others with made-up names. As in the news, few are met again and again: the
/// first in about half of the articles, most in a handful. The same number gives the same article.
final class MadeNews {
  private static final int ENTITIES = 6_000;
  private static final double SKEW = 1.1;
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 5_000;
  private static final int PUBLISHERS = 30;
  private static final Optional<Extractor> EXTRACTOR =
      Optional.of(new Extractor("made news", Optional.of("1"), Map.of()));

  private final List<Entity> entities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final Map<Event, String> triggers = new LinkedHashMap<>();
  private final double[] cumulated = new double[ENTITIES];

  /// @param facts files of facts written by hand
  MadeNews(List<Path> facts) {
    facts.forEach(this::learn);
    entities.sort(Comparator.comparingInt((Entity entity) -> -entity.mentions().size()));
    moveToTheFront("United States");
    IntStream.range(entities.size(), ENTITIES).mapToObj(MadeNews::madeUp).forEach(entities::add);
    double sum = 0;
    for (int rank = 0; rank < ENTITIES; rank++) {
      sum += 1 / Math.pow(rank + 1.0, SKEW);
      cumulated[rank] = sum;
    }
  }

  private void learn(Path file) {
    try {
      learn(FactsReader.parse(Files.readString(file), file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(ArticleFacts facts) {
    entities.addAll(facts.entities());
    String text = facts.article().text();
    for (Event event : facts.events()) {
      Span span = event.mentions().getFirst();
      events.add(event);
      triggers.put(event, text.substring(span.begin(), span.end()));
    }
  }

  private void moveToTheFront(String name) {
    Entity entity =
        entities.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    entities.remove(entity);
    entities.addFirst(entity);
  }

  private static Entity madeUp(int rank) {
    EntityType[] types = {EntityType.Person, EntityType.Organization, EntityType.City};
    EntityType type = types[rank % types.length];
    String name =
        switch (type) {
          case Person -> syllables(rank % 97) + " " + syllables(rank);
          case Organization -> syllables(rank) + " Union of " + syllables(rank % 89);
          default -> syllables(rank);
        };
    return new Entity("", type, name, List.of(), List.of(), List.of(), List.of());
  }

  private static String syllables(int number) {
    String[] parts = {"ba", "ko", "ri", "ten", "mu", "sel", "da", "vor", "li", "gan"};
    String word =
        Integer.toString(number + 1000)
            .chars()
            .mapToObj(digit -> parts[digit - '0'])
            .collect(Collectors.joining());
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /// Makes the article with a number.
  ArticleFacts article(int number) {
    return new Making(number).facts();
  }

  /// One article in the making.
  private final class Making {
    private final int number;
    private final Random random;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Entity> met = new LinkedHashMap<>();
    private final List<Event> told = new ArrayList<>();
    private final List<Claim> said = new ArrayList<>();

    Making(int number) {
      this.number = number;
      random = new Random(number);
      published = FIRST_DAY.plusDays(Math.floorMod(number * 7, DAYS));
    }

    ArticleFacts facts() {
      String headline = "Report " + number + ": " + entities.get(draw()).name();
      text.append(headline).append("\n\n");
      happening();
      happening();
      if (number % 2 == 0) {
        saying();
      }
      return new ArticleFacts(
          new Article(metadata(headline), text.toString(), List.of(), source()),
          List.copyOf(met.values()),
          told,
          said,
          List.of(),
          List.of(),
          List.of(),
          EXTRACTOR);
    }

    private Metadata metadata(String headline) {
      return new Metadata(
          Optional.of("https://example.org/made/" + number),
          Optional.of(headline),
          Optional.of("The " + syllables(random.nextInt(PUBLISHERS)) + " Post"),
          List.of(),
          Optional.of(Publication.on(published)),
          Optional.empty(),
          Optional.of("en"));
    }

    private Source source() {
      return new Source("made-" + number + ".txt", Optional.of("text/plain"), Optional.empty());
    }

    /// Writes a sentence about an event.
    private void happening() {
      Event like = events.get(random.nextInt(events.size()));
      LocalDate day = published.minusDays(random.nextInt(3));
      String agent = mention(draw());
      text.append(' ');
      Span trigger = write(triggers.getOrDefault(like, ""));
      text.append(' ');
      String patient = mention(draw());
      text.append(" on ");
      String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      text.append(weekday).append(". ");
      told.add(
          new Event(
              "v" + told.size(),
              like.type(),
              triggers.get(like) + " by " + name(agent),
              Map.of(
                  ParticipantRole.agent, List.of(agent), ParticipantRole.patient, List.of(patient)),
              List.of(),
              Optional.of(new EventTime(Optional.of(weekday), Optional.of(day), Optional.of(day))),
              Factuality.Actual,
              List.of(),
              Optional.empty(),
              Optional.of(BigDecimal.valueOf(0.7)),
              List.of(trigger)));
    }

    /// Writes what somebody says of the last event.
    private void saying() {
      String speaker = mention(draw());
      text.append(" said: “");
      Span content = write("This will be remembered in " + (number % 40) + " years");
      text.append("”.");
      said.add(
          new Claim(
              "c0",
              ClaimType.Quotation,
              List.of(speaker),
              List.of(),
              Optional.of("say"),
              Optional.of(text.substring(content.begin(), content.end())),
              List.of(told.getLast().id()),
              List.of(),
              List.of(),
              Optional.empty(),
              List.of(new ClaimMention(content, Optional.empty(), Optional.empty()))));
    }

    private int draw() {
      double where = random.nextDouble() * cumulated[ENTITIES - 1];
      int found = Arrays.binarySearch(cumulated, where);
      return Math.min(ENTITIES - 1, found < 0 ? -found - 1 : found);
    }

    /// Names an entity, and gives its id.
    private String mention(int rank) {
      Entity like = entities.get(rank);
      Mention mention = new Mention(write(like.name()), Optional.of(MentionKind.name));
      String id = "e" + rank;
      List<Mention> before = met.containsKey(rank) ? met.get(rank).mentions() : List.of();
      List<Mention> mentions = Stream.concat(before.stream(), Stream.of(mention)).toList();
      met.put(
          rank,
          new Entity(id, like.type(), like.name(), List.of(), like.sameAs(), List.of(), mentions));
      return id;
    }

    private String name(String id) {
      return entities.get(Integer.parseInt(id.substring(1))).name();
    }

    private Span write(String words) {
      int begin = text.length();
      text.append(words);
      return new Span(begin, text.length());
    }
  }
}
