package org.newsgraph.endpoint.search;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Tells when things were: an event on its own days, as far as they are known, an article when it
/// was published, and a claim with its article.
public record Dates(Base base, Statements statements) {

  /// Gives the days of a thing, as far as they are known.
  public Optional<DateRange> of(Node thing) {
    return Kind.of(base, thing)
        .flatMap(kind ->
            switch (kind) {
              case event -> event(thing);
              case article -> published(thing);
              case claim ->
                  statements
                      .subjects(NewsEvents.REPORTS, thing)
                      .findFirst()
                      .flatMap(this::published);
              case person, organization, place, group, thing -> Optional.empty();
            });
  }

  /// Gives the first day of a thing, more quickly.
  Optional<LocalDate> first(Node thing, Kind kind) {
    return kind == Kind.event
        ? statements.text(thing, NewsEvents.EARLIEST).flatMap(day -> DateRange.of(day, "").from())
        : of(thing).flatMap(DateRange::from);
  }

  private Optional<DateRange> event(Node event) {
    Optional<String> earliest = statements.text(event, NewsEvents.EARLIEST);
    Optional<String> latest = statements.text(event, NewsEvents.LATEST);
    return earliest
        .or(() -> latest)
        .map(day -> DateRange.of(day, latest.orElse(day)))
        .filter(period -> !period.isOpen());
  }

  private Optional<DateRange> published(Node article) {
    return statements
        .text(article, SchemaOrg.DATE_PUBLISHED)
        .map(day -> DateRange.of(day, day))
        .filter(period -> !period.isOpen());
  }
}
