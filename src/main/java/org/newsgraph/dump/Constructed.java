package org.newsgraph.dump;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.newsgraph.store.StoreQuery;

/// What a query gives, in the order of a dump: what is in no graph first, then graphs by IRI. It is
/// in memory.
///
/// @param withoutText whether the texts of articles stay out
record Constructed(StoreQuery query, boolean withoutText) {
  private static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad quad) -> !quad.isDefaultGraph())
          .thenComparing(Quad::getGraph, DumpOrder.TERMS)
          .thenComparing(Quad::asTriple, DumpOrder.TRIPLES);

  /// All statements, each with its graph where the format has graphs.
  ///
  /// @throws DumpException when something is told of what has no name
  Stream<Statement> statements(DumpFormat format) {
    List<Quad> quads = query.constructed();
    quads.forEach(Constructed::check);
    return quads.stream()
        .flatMap(this::publishable)
        .map(quad -> format.hasGraphs() ? quad : ofNoGraph(quad))
        .distinct()
        .sorted(ORDER)
        .map(Constructed::statement);
  }

  private Stream<Quad> publishable(Quad quad) {
    return withoutText
        ? Content.QUOTABLE.of(quad.asTriple()).stream()
            .map(triple -> Quad.create(quad.getGraph(), triple))
        : Stream.of(quad);
  }

  private static Quad ofNoGraph(Quad quad) {
    return Quad.create(Quad.defaultGraphIRI, quad.asTriple());
  }

  private static Statement statement(Quad quad) {
    return quad.isDefaultGraph()
        ? RioStatements.statement(quad.asTriple())
        : RioStatements.statement(quad.asTriple(), quad.getGraph());
  }

  /// Blank nodes that a query makes are called otherwise each time, and so would stand elsewhere.
  private static void check(Quad quad) {
    if (!quad.getGraph().isURI() || !isNamed(quad.getSubject()) || !isNamed(quad.getObject())) {
      throw new DumpException(
          "The query gives blank nodes or triples within triples, which have no place in a dump's"
              + " order. Make IRIs of them: BIND(IRI(...) AS ?x).");
    }
  }

  private static boolean isNamed(Node node) {
    return node.isURI() || node.isLiteral();
  }
}
