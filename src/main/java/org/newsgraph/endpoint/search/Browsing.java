package org.newsgraph.endpoint.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.DayScan;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Lists the things that filters can let pass, where there are no words to begin with: from one
/// filter, in the hope that few things pass it, or from the days, the latest first. The latter
/// misses nothing that the days let pass, however much there is of other days.
final class Browsing {
  /// As many as can be looked at while somebody waits.
  static final int AT_MOST = 25_000;

  private final Filters filters;
  private final Statements statements;
  private final Set<Node> things = new LinkedHashSet<>();
  private boolean complete = true;

  Browsing(Filters filters, Statements statements) {
    this.filters = filters;
    this.statements = statements;
  }

  /// Gives the things.
  ///
  /// @param places those that the filter's place means
  /// @param actors those that the filter's name means
  Set<Node> list(Set<Node> places, Set<Node> actors) {
    if (filters.areDaysAndKindsOnly() && !filters.period().isOpen()) {
      listByDays();
      return things;
    }
    listByTerms(places, actors);
    if (!complete && canGoByDays()) {
      things.clear();
      // Without a period, there may be things of no day.
      complete = !filters.period().isOpen();
      listByDays();
    }
    return things;
  }

  private boolean canGoByDays() {
    boolean helps = filters.areDaysAndKindsOnly() || !filters.period().isOpen();
    return helps && !filters.kindsWithDays().isEmpty();
  }

  /// Tells whether nothing can pass that is not listed.
  boolean isComplete() {
    return complete;
  }

  private void listByTerms(Set<Node> places, Set<Node> actors) {
    if (!filters.who().isEmpty()) {
      actors.forEach(actor -> {
        list(NewsEvents.PARTICIPANT, actor);
        list(NewsEvents.SPEAKER, actor);
      });
    } else if (!filters.place().isEmpty()) {
      places.forEach(place -> list(NewsEvents.PLACE, place));
    } else if (!filters.eventClass().isEmpty()) {
      list(RDF.type.asNode(), filters.classNode());
    } else {
      filters.kinds().stream()
          .flatMap(kind -> kind.classes().stream())
          .forEach(type -> list(RDF.type.asNode(), type));
    }
  }

  private void list(Node property, Node value) {
    int room = AT_MOST - things.size();
    add(statements.subjects(property, value).limit(room), room);
  }

  private void listByDays() {
    List<Kind> kinds = filters.kindsWithDays();
    int room = AT_MOST / Math.max(1, kinds.size());
    kinds.forEach(kind -> {
      switch (kind) {
        case event -> listEvents(room);
        case claim -> listClaims(room);
        default -> add(during(SchemaOrg.DATE_PUBLISHED).last(room).stream(), room);
      }
    });
  }

  /// Events that begin in the period are later than all others that share a day with it.
  private void listEvents(int room) {
    boolean all = add(during(NewsEvents.EARLIEST).last(room).stream(), room);
    if (all && filters.period().from().isPresent()) {
      add(during(NewsEvents.LATEST).last(room).stream(), room);
      filters.period().to().ifPresent(to -> add(around(filters.period().first(), to), room));
    }
  }

  /// Events that begin before the period and end after it.
  private Stream<Node> around(LocalDate from, LocalDate to) {
    DayScan before = days(NewsEvents.EARLIEST, LocalDate.MIN, from.minusDays(1));
    return days(NewsEvents.LATEST, to.plusDays(1), LocalDate.MAX).alsoIn(before);
  }

  private void listClaims(int room) {
    List<Node> articles = during(SchemaOrg.DATE_PUBLISHED).last(room);
    complete &= articles.size() < room;
    Stream<Node> claims =
        articles.stream()
            .flatMap(article -> statements.objects(article, NewsEvents.REPORTS))
            .filter(thing -> statements.isA(thing, NewsEvents.CLAIM));
    add(claims.limit(room), room);
  }

  private boolean add(Stream<Node> found, int room) {
    List<Node> some = found.limit(room).toList();
    boolean all = some.size() < room;
    complete &= all;
    things.addAll(some);
    return all;
  }

  private DayScan during(Node property) {
    return days(property, filters.period().first(), filters.period().last());
  }

  private DayScan days(Node property, LocalDate from, LocalDate to) {
    return statements.reader().days(property, from, to);
  }
}
