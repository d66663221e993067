package org.newsgraph.endpoint;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.GraphView;
import org.newsgraph.vocabulary.SchemaOrg;

/// A dataset without the texts of its articles, whatever way it is asked: by SPARQL, by the Graph
/// Store Protocol or by the pages. The default graph is the union of the others.
final class WithoutText extends DatasetGraphFilteredView {

  WithoutText(DatasetGraph dataset) {
    super(dataset, quad -> !quad.getPredicate().equals(SchemaOrg.TEXT), List.of());
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return getR().listGraphNodes();
  }

  @Override
  public long size() {
    return getR().size();
  }
}
