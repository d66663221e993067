package org.newsgraph.mapping;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// The named graph of one article.
///
/// @param name the article's IRI
/// @param triples each once: those about the article first, then the others by the IRI of their
///   subject; of one subject types first, then labels, then the others by predicate and object
public record ArticleGraph(Node name, List<Triple> triples) {

  public ArticleGraph {
    triples = List.copyOf(triples);
  }
}
