package org.newsgraph.endpoint.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;

/// Looks through an update for what would make the server run code, call other servers or read
/// files, and for what would be done where no query sees it.
record UpdateCheck(QueryCheck patterns) {

  /// @throws RefusedQuery when there is something of that kind
  void check(Update operation) {
    switch (operation) {
      case UpdateLoad _ ->
          throw RefusedQuery.unprocessable(
              "LOAD is not available here. Load files with newsgraph load.");
      case UpdateModify modify -> {
        patterns.check(Algebra.compile(modify.getWherePattern()));
        if (modify.getWithIRI() == null) {
          requireGraphs(
              Stream.of(modify.getInsertQuads(), modify.getDeleteQuads())
                  .flatMap(List::stream)
                  .toList());
        }
      }
      case UpdateDeleteWhere where -> {
        where.getQuads().forEach(quad -> QueryCheck.checkProperty(quad.getPredicate()));
        requireGraphs(where.getQuads());
      }
      case UpdateData data -> requireGraphs(data.getQuads());
      case UpdateBinaryOp copy -> requireGraph(!copy.getDest().isDefault());
      default -> {}
    }
  }

  private static void requireGraphs(List<Quad> quads) {
    requireGraph(quads.stream().noneMatch(Quad::isDefaultGraph));
  }

  /// The default graph of queries is the union of the named ones, in which the store's own default
  /// graph is not.
  private static void requireGraph(boolean isNamed) {
    if (!isNamed) {
      throw RefusedQuery.unprocessable(
          "Queries see named graphs only. Write GRAPH <…> { … } around the triples, or WITH <…>.");
    }
  }
}
