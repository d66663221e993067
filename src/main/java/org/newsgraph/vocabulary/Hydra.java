package org.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of the Hydra core vocabulary by which a long document leads to its other pages.
///
/// @see <a href="https://www.hydra-cg.com/spec/latest/core/#collections">Hydra, Collections</a>
public final class Hydra {
  public static final String NAMESPACE = "http://www.w3.org/ns/hydra/core#";

  public static final Node PARTIAL_COLLECTION_VIEW = term("PartialCollectionView");
  public static final Node VIEW = term("view");
  public static final Node FIRST = term("first");
  public static final Node PREVIOUS = term("previous");
  public static final Node NEXT = term("next");

  private Hydra() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
