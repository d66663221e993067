package org.newsgraph.endpoint.query;

import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;

/// Looks through an update for what would make the server run code, call other servers or read
/// files.
record UpdateCheck(QueryCheck patterns) {

  /// @throws RefusedQuery when there is something of that kind
  void check(Update operation) {
    switch (operation) {
      case UpdateLoad _ ->
          throw RefusedQuery.unprocessable(
              "LOAD is not available here. Load files with newsgraph load.");
      case UpdateModify modify -> patterns.check(Algebra.compile(modify.getWherePattern()));
      case UpdateDeleteWhere where ->
          where.getQuads().forEach(quad -> QueryCheck.checkProperty(quad.getPredicate()));
      default -> {}
    }
  }
}
