package org.newsgraph.fact;

import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;
import org.newsgraph.article.Span;
import org.quicktheories.core.Gen;

/// Makes facts of every shape, right but senseless.
final class SomeFacts {
  private static final String ALPHABET = "aZ é\"\\\n\t/\u2028\ud83d\udd25’<&";

  private final Random random;
  private final String text;
  private final List<String> entities;
  private final List<String> events;
  private final List<String> claims;

  private SomeFacts(long seed) {
    random = new Random(seed);
    text = text() + text();
    entities = ids("e");
    events = ids("v");
    claims = ids("c");
  }

  /// All kinds of facts.
  static Gen<ArticleFacts> facts() {
    return integers().all().map(seed -> new SomeFacts(seed).articleFacts());
  }

  private ArticleFacts articleFacts() {
    return new ArticleFacts(
        article(),
        entities.stream().map(this::entity).toList(),
        events.stream().map(this::event).toList(),
        claims.stream().map(this::claim).toList(),
        entities.isEmpty() ? List.of() : some(this::position),
        entities.isEmpty() ? List.of() : some(this::part),
        events.isEmpty() ? List.of() : some(this::relation),
        maybe(() -> new Extractor(text(), maybe(this::text), Map.of("a", text(), text(), "b"))));
  }

  private Article article() {
    Metadata metadata =
        new Metadata(
            maybe(() -> "https://example.org/" + random.nextInt(9)),
            maybe(this::text),
            maybe(this::text),
            some(this::text),
            maybe(this::publication),
            maybe(this::text),
            maybe(() -> "en-GB"));
    Optional<String> digest = maybe(() -> "0123456789abcdef".repeat(4));
    List<Span> sentences =
        random.nextBoolean() ? List.of() : List.of(new Span(0, 1), new Span(1, 2));
    return new Article(
        metadata, text, sentences, new Source("a.txt", maybe(() -> "text/plain"), digest));
  }

  private Publication publication() {
    return random.nextBoolean()
        ? Publication.on(day())
        : Publication.parse(
            OffsetDateTime.of(day().atTime(10, random.nextInt(60)), ZoneOffset.ofHours(2))
                .toString());
  }

  private Entity entity(String id) {
    return new Entity(
        id,
        constant(EntityType.values()),
        text(),
        distinct(this::text),
        distinct(() -> "http://example.org/" + random.nextInt(9)),
        from(entities),
        some(() -> new Mention(span(), maybe(() -> constant(MentionKind.values())))));
  }

  private Event event(String id) {
    Map<ParticipantRole, List<String>> participants = new EnumMap<>(ParticipantRole.class);
    some(() -> participants.put(constant(ParticipantRole.values()), from(entities)));
    return new Event(
        id,
        constant(EventType.values()),
        text(),
        participants,
        from(entities),
        maybe(() -> new EventTime(Optional.of(text()), maybe(this::day), Optional.empty())),
        constant(Factuality.values()),
        from(claims),
        from(events).stream().findAny(),
        maybe(this::confidence),
        some(this::span));
  }

  private Claim claim(String id) {
    return new Claim(
        id,
        constant(ClaimType.values()),
        from(entities),
        from(entities),
        maybe(this::text),
        maybe(this::text),
        from(random.nextBoolean() ? events : claims),
        from(claims),
        from(events),
        maybe(this::confidence),
        some(() -> new ClaimMention(span(), maybe(this::span), maybe(this::span))));
  }

  private Position position() {
    return new Position(
        entities.getFirst(),
        Optional.of(text()),
        maybe(entities::getLast),
        random.nextBoolean(),
        maybe(this::day),
        maybe(this::day),
        some(this::span));
  }

  private Part part() {
    return new Part(entities.getFirst(), entities.getLast(), some(this::span));
  }

  private Relation relation() {
    return new Relation(
        events.getFirst(), constant(RelationType.values()), events.getLast(), some(this::span));
  }

  private Span span() {
    int length = text.codePointCount(0, text.length());
    int begin = random.nextInt(length);
    return new Span(begin, begin + 1 + random.nextInt(length - begin));
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
  }

  private BigDecimal confidence() {
    return BigDecimal.valueOf(random.nextInt(1001), 3);
  }

  private String text() {
    StringBuilder made = new StringBuilder("x");
    int[] characters = ALPHABET.codePoints().toArray();
    random
        .ints(random.nextInt(12), 0, characters.length)
        .forEach(i -> made.appendCodePoint(characters[i]));
    return made.append('.').toString();
  }

  private List<String> ids(String prefix) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> prefix + i).toList();
  }

  private List<String> from(List<String> ids) {
    return ids.stream().filter(id -> random.nextBoolean()).toList();
  }

  private <T> Optional<T> maybe(Supplier<T> made) {
    return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> made) {
    List<T> things = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      things.add(made.get());
    }
    return things;
  }

  private <T> List<T> distinct(Supplier<T> made) {
    return some(made).stream().distinct().toList();
  }

  private <E> E constant(E[] all) {
    return all[random.nextInt(all.length)];
  }
}
