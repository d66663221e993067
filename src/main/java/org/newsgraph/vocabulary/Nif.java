package org.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of the NLP Interchange Format (NIF 2.0 Core) that the graph uses.
public final class Nif {
  public static final String NAMESPACE =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Node STRING = term("String");
  public static final Node REFERENCE_CONTEXT = term("referenceContext");
  public static final Node BEGIN_INDEX = term("beginIndex");
  public static final Node END_INDEX = term("endIndex");
  public static final Node ANCHOR_OF = term("anchorOf");

  private Nif() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
