package org.newsgraph.endpoint.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;

/// How an event is told: said is not done.
public enum Told {
  reported("Reported by an article", "Actual"),
  claimed("Claimed by somebody", ""),
  denied("Told not to have happened", "Negated"),
  possible("Uncertain", "Possible"),
  planned("Planned or expected", "Planned");

  private final String title;
  private final String factuality;

  /// @param factuality the local name of the value that says so; nothing where a claim does
  Told(String title, String factuality) {
    this.title = title;
    this.factuality = factuality;
  }

  /// Reads what a form or an address calls it.
  public static Optional<Told> named(String name) {
    return Arrays.stream(values()).filter(told -> told.name().equals(name)).findFirst();
  }

  /// Reads how far from real an event is told to be; empty for what is told as real.
  public static Optional<Told> unreal(Node factuality) {
    return Arrays.stream(values())
        .filter(told -> told != reported && told != claimed)
        .filter(told -> told.factuality().equals(factuality))
        .findFirst();
  }

  /// Says according to whom something is known.
  ///
  /// @param speakers the names of those whom the text names
  public static String according(List<String> speakers) {
    return speakers.isEmpty() ? "only claimed" : "according to " + String.join(", ", speakers);
  }

  /// What a reader must not miss of an event told so.
  public String note() {
    return title.toLowerCase(Locale.ROOT);
  }

  /// What a form calls it.
  public String title() {
    return title;
  }

  boolean fits(Node event, Statements statements) {
    boolean claim = statements.has(event, NewsEvents.ACCORDING_TO);
    return switch (this) {
      case claimed -> claim;
      case reported -> !claim && is(event, statements);
      case denied, possible, planned -> is(event, statements);
    };
  }

  private boolean is(Node event, Statements statements) {
    return statements.hold(event, NewsEvents.FACTUALITY, factuality());
  }

  private Node factuality() {
    return NewsEvents.term(factuality);
  }
}
