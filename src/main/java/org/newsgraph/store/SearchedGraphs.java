package org.newsgraph.store;

import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// The graphs whose text can be searched: those of articles and the gazetteer, not what the store
/// tells of itself (the ontology, the links found, the dataset's description).
record SearchedGraphs(String ownGraphs, Node gazetteer) {

  static SearchedGraphs of(Base base) {
    return new SearchedGraphs(base.node(Folder.graph, "").getURI(), base.gazetteerGraph());
  }

  boolean contains(Node graph) {
    return graph.equals(gazetteer) || !(graph.isURI() && graph.getURI().startsWith(ownGraphs));
  }
}
