package org.newsgraph.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/// Counts by TDB2's numbers of nodes: to look up what each of them stands for would take most of
/// the time.
final class CensusTaker {
  private static final int SUBJECT = 1;
  private static final int PROPERTY = 2;
  private static final int OBJECT = 3;

  private final NodeId type;
  private final Map<NodeId, Long> properties = new HashMap<>();
  private final Map<NodeId, Long> classes = new HashMap<>();
  private long triples;
  private long subjects;

  private CensusTaker(NodeId type) {
    this.type = type;
  }

  static Census take(DatasetGraph quads) {
    NodeTable nodes =
        TDBInternal.getDatasetGraphTDB(quads).getQuadTable().getNodeTupleTable().getNodeTable();
    CensusTaker taker = new CensusTaker(nodes.getNodeIdForNode(RDF.type.asNode()));
    // In this index, the quads of a subject stand together, and among them those of a triple.
    taker.countAll(TDBInternal.findIndex(quads, "SPOG").all());
    return new Census(
        taker.triples, taker.subjects, named(taker.properties, nodes), named(taker.classes, nodes));
  }

  private void countAll(Iterator<Tuple<NodeId>> quads) {
    Optional<Tuple<NodeId>> last = Optional.empty();
    while (quads.hasNext()) {
      Tuple<NodeId> quad = quads.next();
      boolean sameSubject = last.isPresent() && same(SUBJECT, quad, last.get());
      if (!sameSubject) {
        subjects++;
      }
      if (!sameSubject || !same(PROPERTY, quad, last.get()) || !same(OBJECT, quad, last.get())) {
        count(quad);
      }
      last = Optional.of(quad);
    }
  }

  private void count(Tuple<NodeId> quad) {
    triples++;
    properties.merge(quad.get(PROPERTY), 1L, Long::sum);
    if (quad.get(PROPERTY).equals(type)) {
      classes.merge(quad.get(OBJECT), 1L, Long::sum);
    }
  }

  private static boolean same(int part, Tuple<NodeId> one, Tuple<NodeId> other) {
    return one.get(part).equals(other.get(part));
  }

  private static Map<Node, Long> named(Map<NodeId, Long> counts, NodeTable nodes) {
    Map<Node, Long> named = new HashMap<>();
    counts.forEach((id, count) -> named.put(nodes.getNodeForNodeId(id), count));
    return named;
  }
}
