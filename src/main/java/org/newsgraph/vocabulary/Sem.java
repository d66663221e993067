package org.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of the [Simple Event Model](https://semanticweb.cs.vu.nl/2009/11/sem/) that the graph
/// uses.
public final class Sem {
  public static final String NAMESPACE = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  public static final Node EVENT = term("Event");
  public static final Node HAS_ACTOR = term("hasActor");
  public static final Node HAS_PLACE = term("hasPlace");

  private Sem() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
