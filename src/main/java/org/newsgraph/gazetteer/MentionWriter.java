package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.Change;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.vocabulary.SchemaOrg;

/// Writes graphs within one transaction and notes which entities they mention and did before.
public final class MentionWriter {
  private final StoreWriter writer;
  private final BiConsumer<StoreWriter, Set<Node>> follow;
  private final Set<Node> noted = new HashSet<>();

  MentionWriter(StoreWriter writer, BiConsumer<StoreWriter, Set<Node>> follow) {
    this.writer = writer;
    this.follow = follow;
  }

  /// Makes a graph hold these triples and no others.
  public Change replace(Node graph, Collection<Triple> triples) {
    note(writer.reader().triples(graph, Node.ANY, SchemaOrg.MENTIONS, Node.ANY));
    note(triples.stream().filter(triple -> triple.getPredicate().equals(SchemaOrg.MENTIONS)));
    return writer.replace(graph, triples);
  }

  /// Gives the triples of a graph as it is now.
  public Stream<Triple> triples(Node graph) {
    return writer.reader().triples(graph);
  }

  /// Lets the gazetteer's graph follow, when all graphs are written.
  public void finish() {
    follow.accept(writer, noted);
    noted.clear();
  }

  private void note(Stream<Triple> mentions) {
    mentions.map(Triple::getObject).forEach(noted::add);
  }
}
