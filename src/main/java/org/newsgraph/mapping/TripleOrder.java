package org.newsgraph.mapping;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// The order in which [ArticleGraph] promises its triples.
final class TripleOrder {
  private TripleOrder() {}

  /// The order of the graph of this article.
  static Comparator<Triple> startingWith(Node article) {
    return Comparator.comparing((Triple triple) -> !triple.getSubject().equals(article))
        .thenComparing(triple -> triple.getSubject().getURI())
        .thenComparingInt(triple -> rank(triple.getPredicate()))
        .thenComparing(triple -> triple.getPredicate().getURI())
        .thenComparing(triple -> text(triple.getObject()));
  }

  private static int rank(Node predicate) {
    if (predicate.equals(RDF.Nodes.type)) {
      return 0;
    }
    return predicate.equals(RDFS.Nodes.label) ? 1 : 2;
  }

  private static String text(Node object) {
    return object.isURI()
        ? object.getURI()
        : object.getLiteralLexicalForm() + "^^" + object.getLiteralDatatypeURI();
  }
}
