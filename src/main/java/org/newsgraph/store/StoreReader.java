package org.newsgraph.store;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/// Reads a [NewsStore] within one transaction: nothing that others write meanwhile is seen. Streams
/// must be used up before the transaction ends.
///
/// A reader whose time is up throws a [QueryCancelledException][
/// org.apache.jena.query.QueryCancelledException] at whatever it is asked next, and in the midst of
/// its streams.
public final class StoreReader {
  private final DatasetGraph quads;
  private final DatasetGraph searchable;
  private final ReadingTime time;

  StoreReader(Database database) {
    this(database, ReadingTime.unlimited());
  }

  StoreReader(Database database, ReadingTime time) {
    this.time = time;
    quads = database.quads();
    searchable = database.searchable();
  }

  /// Tells whether there is a graph of that name.
  public boolean contains(Node graph) {
    return contains(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  /// Tells whether a graph has such a triple. Every part may be [Node#ANY], the graph too.
  public boolean contains(Node graph, Node subject, Node property, Node object) {
    time.check();
    return quads.contains(graph, subject, property, object);
  }

  /// Gives such triples of a graph. Every part of the triple may be [Node#ANY].
  public Stream<Triple> triples(Node graph, Node subject, Node property, Node object) {
    return inTime(quads.find(graph, subject, property, object)).map(Quad::asTriple);
  }

  /// Gives the triples of a graph.
  public Stream<Triple> triples(Node graph) {
    return triples(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  /// Gives the names of all graphs, each once.
  public Stream<Node> graphs() {
    return inTime(quads.listGraphNodes());
  }

  /// Gives the names of the graphs in which something is the subject or the object of a triple,
  /// each once.
  public Stream<Node> graphsWith(Node node) {
    return Stream.concat(
            inTime(quads.find(Node.ANY, node, Node.ANY, Node.ANY)),
            inTime(quads.find(Node.ANY, Node.ANY, Node.ANY, node)))
        .map(Quad::getGraph)
        .distinct();
  }

  /// Gives every subject of the union of the graphs once, in no useful order. Nothing is held in
  /// memory for it.
  public Stream<Node> subjects() {
    DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(quads);
    NodeTable nodes = tdb.getQuadTable().getNodeTupleTable().getNodeTable();
    // In this index the quads of a subject stand together; a tuple reads graph, subject, ….
    return inTime(
        Iter.iter(TDBInternal.findIndex(quads, "SPOG").all())
            .map(tuple -> tuple.get(1))
            .distinctAdjacent()
            .map(nodes::getNodeForNodeId));
  }

  /// Gives what all graphs together tell of a subject, each triple once.
  public Stream<Triple> triplesAbout(Node subject) {
    return inTime(quads.find(Quad.unionGraph, subject, Node.ANY, Node.ANY)).map(Quad::asTriple);
  }

  /// Gives what some of the graphs tell of a subject; a triple comes once for each that tells it.
  public Stream<Triple> triplesAbout(Node subject, Predicate<Node> graphs) {
    return inTime(quads.find(Node.ANY, subject, Node.ANY, Node.ANY))
        .filter(quad -> graphs.test(quad.getGraph()))
        .map(Quad::asTriple);
  }

  private <T> Stream<T> inTime(Iterator<T> found) {
    return Iter.asStream(found).peek(one -> time.check());
  }

  /// Finds the triples that all graphs together tell.
  ///
  /// @param subject what they are about, or [Node#ANY], as with the others
  public TripleScan scan(Node subject, Node property, Node object) {
    return TripleScan.of(quads, time, Triple.create(subject, property, object));
  }

  /// Finds the things that have a day from one to another as a value of a property.
  public DayScan days(Node property, LocalDate from, LocalDate to) {
    return new DayScan(quads, time, property, from, to);
  }

  /// Counts the quads: a triple counts as often as there are graphs that tell it.
  public long quads() {
    return TDBInternal.getDatasetGraphTDB(quads).getQuadTable().getNodeTupleTable().size();
  }

  /// Counts what the graphs together tell, each triple once, in one pass.
  public Census census() {
    return CensusTaker.take(quads);
  }

  /// Gives the prefixes that the store's IRIs are abbreviated by.
  public Map<String, String> prefixes() {
    return StorePrefixes.read(quads);
  }

  /// Gives the dataset for queries, `text:query` included.
  public DatasetGraph dataset() {
    return searchable;
  }
}
