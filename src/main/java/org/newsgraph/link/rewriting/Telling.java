package org.newsgraph.link.rewriting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.vocabulary.NewsEvents;

/// What an article tells of one of its IRIs.
record Telling(Set<Triple> triples) {
  /// Wider than any bounds that are told.
  private static final long UNBOUNDED = Long.MAX_VALUE;

  /// The values of a property, the least in the alphabet first.
  List<Node> values(Node property) {
    return triples.stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  boolean has(Node property) {
    return triples.stream().anyMatch(triple -> triple.getPredicate().equals(property));
  }

  boolean isOfEvent() {
    return has(NewsEvents.FACTUALITY);
  }

  boolean isDated() {
    return has(NewsEvents.DATE) || has(NewsEvents.EARLIEST) || has(NewsEvents.LATEST);
  }

  /// How many days lie between the bounds of an event.
  long width() {
    Optional<LocalDate> earliest =
        firstDay(NewsEvents.EARLIEST).or(() -> firstDay(NewsEvents.DATE));
    Optional<LocalDate> latest = firstDay(NewsEvents.LATEST).or(() -> firstDay(NewsEvents.DATE));
    return earliest.isPresent() && latest.isPresent()
        ? ChronoUnit.DAYS.between(earliest.get(), latest.get())
        : UNBOUNDED;
  }

  private Optional<LocalDate> firstDay(Node property) {
    return values(property).stream().flatMap(value -> day(value).stream()).findFirst();
  }

  /// RDF of others may have anything for a day.
  private static Optional<LocalDate> day(Node value) {
    try {
      return value.isLiteral()
          ? Optional.of(LocalDate.parse(value.getLiteralLexicalForm()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
