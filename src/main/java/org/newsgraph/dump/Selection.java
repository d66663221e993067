package org.newsgraph.dump;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// What of a store goes into a dump.
///
/// @param graph one graph alone
/// @param articles the graphs of these articles alone; of all graphs when there are none
/// @param since the graphs of articles published on that day or later alone
/// @param type what is told of things of that class, and their mentions, alone
/// @param withoutText whether the texts of articles stay out
public record Selection(
    Optional<Node> graph,
    Set<Node> articles,
    Optional<LocalDate> since,
    Optional<Node> type,
    boolean withoutText) {
  /// Everything.
  public static final Selection ALL =
      new Selection(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), false);

  public Selection {
    articles = Set.copyOf(articles);
  }

  /// One graph, whole.
  public static Selection of(Node graph) {
    return new Selection(Optional.of(graph), Set.of(), Optional.empty(), Optional.empty(), false);
  }

  /// Whether all graphs are in it.
  boolean isOfAllGraphs() {
    return graph.isEmpty() && articles.isEmpty() && since.isEmpty();
  }

  /// Tells which graphs are in it.
  Predicate<Node> graphs(StoreReader reader) {
    if (isOfAllGraphs()) {
      return name -> true;
    }
    Predicate<Node> among = name -> graph.isEmpty() || name.equals(graph.get());
    return among
        .and(name -> articles.isEmpty() || articles.contains(name))
        .and(name -> since.isEmpty() || isSince(name, since.get(), reader));
  }

  private static boolean isSince(Node article, LocalDate day, StoreReader reader) {
    return reader
        .triples(article, article, SchemaOrg.DATE_PUBLISHED, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .anyMatch(published -> published.compareTo(day.toString()) >= 0);
  }

  /// Tells which subjects of all graphs are in it.
  Predicate<Node> subjects(StoreReader reader) {
    if (type.isEmpty()) {
      return subject -> true;
    }
    Set<Node> things =
        reader.scan(Node.ANY, RDF.Nodes.type, type.get()).stream()
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    return subject ->
        things.contains(subject)
            || reader.scan(Node.ANY, NewsEvents.HAS_MENTION, subject).stream()
                .anyMatch(triple -> things.contains(triple.getSubject()));
  }
}
