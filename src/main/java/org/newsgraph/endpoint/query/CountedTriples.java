package org.newsgraph.endpoint.query;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/// The graph that a CONSTRUCT or DESCRIBE makes, in memory, which must not grow beyond a number of
/// triples.
final class CountedTriples extends DatasetGraphWrapper {
  private final long most;
  private long added;

  CountedTriples(long most) {
    super(DatasetGraphFactory.create());
    this.most = most;
  }

  @Override
  public void add(Quad quad) {
    count();
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    count();
    super.add(graph, subject, predicate, object);
  }

  /// Triples told twice count twice: they cost the time to find them.
  private void count() {
    if (++added > most) {
      throw CountedRows.tooMany("triples", most);
    }
  }
}
