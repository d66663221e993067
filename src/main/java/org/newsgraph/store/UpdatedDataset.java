package org.newsgraph.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/// The dataset for SPARQL Update: the text index follows what is written, and all is committed
/// together. A rewritten graph that an update changed is not known by its digest any more, and goes
/// on being taken for the rewritten one.
final class UpdatedDataset extends DatasetGraphWrapper {
  private final Database database;
  private final Supplier<TextDocuments> fresh;
  private final RewrittenDigests digests;

  /// Of the transaction that writes. A transaction is its thread's own, and those that read end
  /// while it is under way.
  private final ThreadLocal<Optional<TextDocuments>> documents =
      ThreadLocal.withInitial(Optional::empty);

  /// The graphs that the same transaction writes to.
  private final ThreadLocal<Set<Node>> written = ThreadLocal.withInitial(HashSet::new);

  /// @param links the graph that keeps digests of rewritten ones
  UpdatedDataset(Database database, Supplier<TextDocuments> fresh, Node links) {
    super(database.quads());
    this.database = database;
    this.fresh = fresh;
    digests = new RewrittenDigests(database.quads(), links);
  }

  private TextDocuments documents() {
    if (documents.get().isEmpty()) {
      documents.set(Optional.of(fresh.get()));
    }
    return documents.get().orElseThrow();
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    written.get().add(graph);
    documents().note(graph, Triple.create(subject, predicate, object));
    super.add(graph, subject, predicate, object);
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    written.get().add(graph);
    super.delete(graph, subject, predicate, object);
    documents().note(graph, Triple.create(subject, predicate, object));
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    Iterator<Quad> found = find(graph, subject, predicate, object);
    List<Quad> quads = Iter.toList(found);
    quads.forEach(this::delete);
  }

  @Override
  public void clear() {
    deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    graph.find().forEachRemaining(t -> add(Quad.create(name, t)));
  }

  @Override
  public void removeGraph(Node name) {
    deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public void commit() {
    boolean hasWritten = documents.get().isPresent();
    written.get().forEach(digests::forget);
    documents.get().ifPresent(TextDocuments::write);
    forgetWritten();
    if (hasWritten) {
      database.commit();
    } else {
      super.commit();
    }
  }

  @Override
  public void abort() {
    forgetWritten();
    super.abort();
  }

  /// Without a commit, nothing was written.
  @Override
  public void end() {
    forgetWritten();
    super.end();
  }

  private void forgetWritten() {
    documents.remove();
    written.remove();
  }
}
