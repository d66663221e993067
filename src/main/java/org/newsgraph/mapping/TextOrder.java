package org.newsgraph.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.ClaimMention;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.Mention;
import org.newsgraph.fact.Position;

/// Puts facts into the order in which the text first tells them, so that nothing hangs on the order
/// in which they were found.
final class TextOrder {
  /// After every mention: where facts stand that have none.
  private static final Span NOWHERE = new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

  private static final Comparator<Entity> ENTITIES =
      Comparator.comparing((Entity e) -> first(e.mentions().stream().map(Mention::span)))
          .thenComparing(Entity::type)
          .thenComparing(Entity::name)
          .thenComparing(Entity::id);

  private static final Comparator<Event> EVENTS =
      Comparator.comparing((Event e) -> first(e.mentions().stream()))
          .thenComparing(Event::type)
          .thenComparing(Event::label)
          .thenComparing(Event::id);

  private static final Comparator<Claim> CLAIMS =
      Comparator.comparing((Claim c) -> first(c.mentions().stream().map(ClaimMention::content)))
          .thenComparing(c -> c.content().orElse(""))
          .thenComparing(Claim::id);

  private static final Comparator<Position> POSITIONS =
      Comparator.comparing((Position p) -> first(p.mentions().stream()))
          .thenComparing(Position::holder)
          .thenComparing(Position::toString);

  private TextOrder() {}

  static ArticleFacts sort(ArticleFacts facts) {
    return new ArticleFacts(
        facts.article(),
        sorted(facts.entities(), ENTITIES),
        sorted(facts.events(), EVENTS),
        sorted(facts.claims(), CLAIMS),
        sorted(facts.positions(), POSITIONS),
        facts.parts(),
        facts.relations(),
        facts.extractor());
  }

  private static Span first(Stream<Span> spans) {
    return spans.min(Comparator.naturalOrder()).orElse(NOWHERE);
  }

  private static <T> List<T> sorted(Collection<T> facts, Comparator<T> order) {
    return facts.stream().sorted(order).toList();
  }
}
