package org.newsgraph.endpoint.thing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.endpoint.view.Segment;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// An article's text with what it tells of, and the order in which it tells it.
final class ArticleText {
  private static final int MARKS_AT_MOST = 5_000;

  private final Statements told;
  private final Names names;
  private final Node article;
  private final List<MarkedText.Marking> markings;
  private final Map<Node, Integer> order = new HashMap<>();
  private final Map<Node, String> facts = new HashMap<>();

  ArticleText(Statements told, Names names, Node article) {
    this.told = told;
    this.names = names;
    this.article = article;
    this.markings =
        told.reader()
            .triples(article, Node.ANY, NewsEvents.HAS_MENTION, Node.ANY)
            .limit(MARKS_AT_MOST)
            .flatMap(triple -> marking(triple).stream())
            .sorted(Comparator.comparingInt(one -> one.mark().begin()))
            .toList();
  }

  /// The text with its paragraphs; empty when the graph does not have it or hides it.
  List<List<Segment>> paragraphs() {
    return told.text(article, SchemaOrg.TEXT).stream()
        .flatMap(text -> new MarkedText(text, markings).paragraphs().stream())
        .toList();
  }

  /// Where a thing stands first; what is not marked comes last.
  Comparator<Node> order() {
    return Comparator.<Node>comparingInt(node -> order.getOrDefault(node, Integer.MAX_VALUE))
        .thenComparing(node -> node.toString());
  }

  private Optional<MarkedText.Marking> marking(Triple triple) {
    Node thing = triple.getSubject();
    Optional<Mark> mark =
        Mark.of(triple.getObject()).filter(one -> one.article().equals(article.getURI()));
    Optional<String> style = names.folder(thing).flatMap(ArticleText::style);
    if (mark.isEmpty() || style.isEmpty()) {
      return Optional.empty();
    }
    order.merge(thing, mark.get().begin(), Math::min);
    String fact = facts.computeIfAbsent(thing, one -> fact(one, style.get()));
    return Optional.of(
        new MarkedText.Marking(mark.get(), names.to(thing).href(), style.get(), fact));
  }

  private static Optional<String> style(Folder folder) {
    return switch (folder) {
      case event -> Optional.of("event");
      case claim -> Optional.of("claim");
      case person, organization, place, thing, group -> Optional.of("entity");
      case article, membership, role, link, graph -> Optional.empty();
    };
  }

  private String fact(Node thing, String style) {
    if (!style.equals("event")) {
      return names.of(thing);
    }
    Stream<String> parts =
        Stream.concat(
            Stream.of(names.of(thing), Days.of(thing, told).text()),
            Standing.of(thing, told, names).notes().stream());
    return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
  }
}
