package org.newsgraph.store;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.vocabulary.NewsEvents;

/// The digests by which the links graph knows articles' graphs that linking has rewritten.
record RewrittenDigests(DatasetGraph quads, Node links) {

  /// Forgets that of an article's graph, if there is one.
  void forget(Node article) {
    records(article)
        .forEach(record -> quads.deleteAny(links, record, NewsEvents.REWRITTEN_DIGEST, Node.ANY));
  }

  private List<Node> records(Node article) {
    return Iter.toList(
        Iter.map(quads.find(links, Node.ANY, NewsEvents.RENAMED_IN, article), Quad::getSubject));
  }
}
