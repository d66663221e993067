package org.newsgraph.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.vocabulary.Prov;

/// The graph that remembers what was removed and when, for as long as no other graph tells of it.
///
/// @see <a href="https://www.w3.org/TR/prov-o/#invalidatedAtTime">PROV-O, invalidatedAtTime</a>
record RemovedThings(DatasetGraph quads, Node graph) {

  void note(Node thing, Instant when) {
    forget(thing);
    quads.add(Quad.create(graph, thing, Prov.INVALIDATED_AT_TIME, time(when)));
  }

  /// Forgets those that are told of again.
  void forgetSubjectsOf(Collection<Triple> told) {
    if (quads.contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
      Set<Node> subjects = new HashSet<>();
      told.forEach(triple -> subjects.add(triple.getSubject()));
      subjects.forEach(this::forget);
    }
  }

  private void forget(Node thing) {
    quads.deleteAny(graph, thing, Node.ANY, Node.ANY);
  }

  private static Node time(Instant when) {
    return NodeFactory.createLiteralDT(
        when.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
  }
}
