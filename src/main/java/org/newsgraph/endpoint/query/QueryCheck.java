package org.newsgraph.endpoint.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggFoldList;
import org.apache.jena.sparql.expr.aggregate.AggFoldMap;

/// Looks through a whole query, subqueries, aggregates and nested patterns included, for what would
/// make the server run code, call other servers or read files.
record QueryCheck(ServiceHosts hosts) {

  /// @throws RefusedQuery when there is something of that kind
  void check(Query query) {
    if (query.isJsonType()) {
      throw RefusedQuery.bad("Use SELECT, ASK, CONSTRUCT or DESCRIBE.");
    }
    if (query.getQueryPattern() != null) {
      // In the algebra, fewer constructs are left to look at than in the syntax.
      check(Algebra.compile(query));
    }
  }

  /// @throws RefusedQuery when a pattern has something of that kind
  void check(Op op) {
    Walker.walk(op, new Patterns(), new Expressions());
  }

  static RefusedQuery functionRefused(String iri) {
    return RefusedQuery.unprocessable(
        "The function <" + iri + "> is not available here: this server runs no code of others.");
  }

  static void checkProperty(Node property) {
    if (property.isURI() && Permitted.refusesProperty(property.getURI())) {
      throw RefusedQuery.unprocessable(
          "The property function <"
              + property.getURI()
              + "> is not available here: this server runs no code of others.");
    }
  }

  private final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpBGP op) {
      BasicPattern pattern = op.getPattern();
      pattern.forEach(triple -> checkProperty(triple.getPredicate()));
    }

    @Override
    public void visit(OpPath op) {
      op.getTriplePath().getPath().visit(new PathProperties(QueryCheck::checkProperty));
    }

    @Override
    public void visit(OpService op) {
      if (!hosts.include(op.getService())) {
        throw RefusedQuery.unprocessable(
            hosts.isEmpty()
                ? "SERVICE is not available here: this server asks no other."
                : "SERVICE is available here only for " + String.join(", ", hosts.names()) + ".");
      }
    }

    @Override
    public void visit(OpUnfold op) {
      throw RefusedQuery.unprocessable("UNFOLD is not available here.");
    }

    @Override
    public void visit(OpGroup op) {
      op.getAggregators().forEach(this::check);
    }

    private void check(ExprAggregator aggregator) {
      if (aggregator.getAggregator() instanceof AggCustom custom) {
        throw functionRefused(custom.getIRI());
      }
      if (aggregator.getAggregator() instanceof AggFoldList
          || aggregator.getAggregator() instanceof AggFoldMap) {
        throw RefusedQuery.unprocessable("FOLD is not available here.");
      }
      ExprList arguments = aggregator.getAggregator().getExprList();
      if (arguments != null) {
        List.copyOf(arguments.getList())
            .forEach(argument -> Walker.walk(argument, this, new Expressions()));
      }
    }
  }

  private static final class Expressions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Call) {
        throw RefusedQuery.unprocessable("CALL is not available here. Name the function instead.");
      }
      if (function instanceof E_Function named
          && Permitted.refusesFunction(named.getFunctionIRI())) {
        throw functionRefused(named.getFunctionIRI());
      }
    }
  }
}
