package org.newsgraph.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.newsgraph.vocabulary.Base;

/// Writes graphs within one transaction of a [NewsStore]. It holds the triples of one graph at a
/// time, however many graphs the transaction writes.
public final class StoreWriter {
  private final Database database;
  private final DatasetGraph quads;
  private final TextDocuments documents;
  private final RemovedThings removed;
  private final boolean isTelling;

  StoreWriter(Database database, TextDocuments documents, Base base) {
    this(database, documents, new RemovedThings(database.quads(), base.removedGraph()), true);
  }

  private StoreWriter(
      Database database, TextDocuments documents, RemovedThings removed, boolean isTelling) {
    this.database = database;
    this.quads = database.quads();
    this.documents = documents;
    this.removed = removed;
    this.isTelling = isTelling;
  }

  /// Writes within the same transaction what tells nothing new and may be taken back: that a thing
  /// was removed stays noted, even where it is told of under such a name for a while.
  public StoreWriter tellingNothingNew() {
    return new StoreWriter(database, documents, removed, false);
  }

  /// Makes a graph hold these triples and no others. Only the difference is written, and no other
  /// graph is touched. Without triples, the graph is removed.
  public Change replace(Node graph, Collection<Triple> triples) {
    return replace(graph, triples(graph, Node.ANY), triples);
  }

  /// Makes a graph tell these triples of a subject and no others of it.
  public Change replaceAbout(Node graph, Node subject, Collection<Triple> triples) {
    return replace(graph, triples(graph, subject), triples);
  }

  private Change replace(Node graph, Set<Triple> before, Collection<Triple> triples) {
    Set<Triple> after = asStored(triples);
    before.stream().filter(triple -> !after.contains(triple)).forEach(t -> delete(graph, t));
    after.stream().filter(triple -> !before.contains(triple)).forEach(t -> add(graph, t));
    if (isTelling && !graph.equals(removed.graph())) {
      removed.forgetSubjectsOf(after);
    }
    if (before.equals(after)) {
      return Change.UNCHANGED;
    }
    return before.isEmpty() ? Change.NEW : Change.CHANGED;
  }

  /// Removes a graph, and tells whether it was there.
  public boolean remove(Node graph) {
    Set<Triple> before = triples(graph, Node.ANY);
    before.forEach(triple -> delete(graph, triple));
    return !before.isEmpty();
  }

  /// Remembers when a thing was removed that no graph tells of any more, until one does again.
  public void noteRemoved(Node thing, Instant when) {
    removed.note(thing, when);
  }

  /// Reads the store as this transaction has left it so far. Only `text:query` sees what it writes
  /// after the transaction.
  public StoreReader reader() {
    return new StoreReader(database);
  }

  private Set<Triple> triples(Node graph, Node subject) {
    Set<Triple> triples = new HashSet<>();
    quads
        .find(requireName(graph), subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }

  private void delete(Node graph, Triple triple) {
    quads.delete(Quad.create(graph, triple));
    documents.note(graph, triple);
  }

  private void add(Node graph, Triple triple) {
    documents.note(graph, triple);
    quads.add(Quad.create(graph, triple));
  }

  private static Node requireName(Node graph) {
    if (!graph.isURI() || Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
      throw new StoreException(graph + " can't name a graph: a graph's name is an IRI of its own.");
    }
    return graph;
  }

  private static Set<Triple> asStored(Collection<Triple> triples) {
    Set<Triple> stored = HashSet.newHashSet(triples.size());
    for (Triple triple : triples) {
      stored.add(
          Triple.create(triple.getSubject(), triple.getPredicate(), asStored(triple.getObject())));
    }
    return stored;
  }

  /// TDB2 keeps short numbers and dates by value: `0.90` comes back as `0.9`.
  private static Node asStored(Node object) {
    if (!NodeId.hasInlineDatatype(object)) {
      return object;
    }
    NodeId id = NodeId.inline(object);
    return id == null ? object : NodeId.extract(id);
  }
}
