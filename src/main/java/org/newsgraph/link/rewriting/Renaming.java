package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.link.reading.TriplesDigest;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.NewsEvents;

/// What the links graph keeps of an article whose graph was rewritten.
///
/// @param renamed the article's own IRIs that gave way to canonical ones, and those canonical ones
///   that are the article's own too and took others in
/// @param original the article's own triples with those of the renamed that became one node,
///   without which nobody could tell them apart again, and the types of those that have others by
///   their canonical IRIs; none when no two became one and no types changed
/// @param digest of the rewritten graph, by which it is known from any other that comes in its
///   place; none where a program kept none that is older, or where an update changed the graph
record Renaming(Node article, Set<Node> renamed, Set<Triple> original, Optional<String> digest) {

  Renaming {
    renamed = Set.copyOf(renamed);
    original = Set.copyOf(original);
  }

  /// Reads what the links graph keeps of an article.
  static Optional<Renaming> read(Node article, Links links) {
    Node record = links.iris().of(article);
    StoreReader reader = links.reader();
    if (!reader.contains(links.graph(), record, NewsEvents.RENAMED_IN, article)) {
      return Optional.empty();
    }
    Set<Node> renamed =
        reader
            .triples(links.graph(), record, NewsEvents.RENAMED, Node.ANY)
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    Set<Triple> original = new HashSet<>();
    reader
        .triples(links.graph(), record, NewsEvents.ORIGINAL, Node.ANY)
        .forEach(t -> original.addAll(LineTriples.read(t.getObject().getLiteralLexicalForm())));
    Optional<String> digest =
        reader
            .triples(links.graph(), record, NewsEvents.REWRITTEN_DIGEST, Node.ANY)
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .findFirst();
    return Optional.of(new Renaming(article, renamed, original, digest));
  }

  /// The same of an article whose rewritten graph is known.
  Renaming madeTo(Collection<Triple> graph) {
    return new Renaming(article, renamed, original, Optional.of(TriplesDigest.of(graph)));
  }

  /// The triples that the links graph keeps.
  Set<Triple> triples(LinkIris iris) {
    Node record = iris.of(article);
    Set<Triple> triples = new HashSet<>();
    triples.add(Triple.create(record, RDF.Nodes.type, NewsEvents.RENAMING));
    triples.add(Triple.create(record, NewsEvents.RENAMED_IN, article));
    renamed.forEach(node -> triples.add(Triple.create(record, NewsEvents.RENAMED, node)));
    if (!original.isEmpty()) {
      Node text = NodeFactory.createLiteralString(LineTriples.write(original));
      triples.add(Triple.create(record, NewsEvents.ORIGINAL, text));
    }
    digest
        .map(NodeFactory::createLiteralString)
        .ifPresent(hex -> triples.add(Triple.create(record, NewsEvents.REWRITTEN_DIGEST, hex)));
    return triples;
  }
}
