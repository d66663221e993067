package org.newsgraph.endpoint.search;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.NewsEvents;

/// How an event is told: said is not done.
public enum Told {
  reported("Reported by an article"),
  claimed("Claimed by somebody"),
  denied("Told not to have happened"),
  possible("Uncertain"),
  planned("Planned or expected");

  private final String title;

  Told(String title) {
    this.title = title;
  }

  /// Reads what a form or an address calls it.
  public static Optional<Told> named(String name) {
    return Arrays.stream(values()).filter(told -> told.name().equals(name)).findFirst();
  }

  /// What a form calls it.
  public String title() {
    return title;
  }

  boolean fits(Node event, Statements statements) {
    boolean claim = statements.has(event, NewsEvents.ACCORDING_TO);
    return switch (this) {
      case reported -> !claim && is("Actual", event, statements);
      case claimed -> claim;
      case denied -> is("Negated", event, statements);
      case possible -> is("Possible", event, statements);
      case planned -> is("Planned", event, statements);
    };
  }

  private static boolean is(String factuality, Node event, Statements statements) {
    return statements.hold(event, NewsEvents.FACTUALITY, NewsEvents.term(factuality));
  }
}
