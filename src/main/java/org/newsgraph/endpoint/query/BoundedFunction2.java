package org.newsgraph.endpoint.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/// A function of two arguments within a [Bound].
final class BoundedFunction2 extends ExprFunction2 {
  private final ExprFunction2 function;
  private final Bound bound;

  BoundedFunction2(ExprFunction2 function, Bound bound) {
    super(
        function.getArg1(),
        function.getArg2(),
        function.getFunctionSymbol().getSymbol(),
        function.getOpName());
    this.function = function;
    this.bound = bound;
  }

  @Override
  public NodeValue eval(NodeValue first, NodeValue second) {
    bound.check(List.of(first, second));
    return function.eval(first, second);
  }

  @Override
  public Expr copy(Expr first, Expr second) {
    return new BoundedFunction2((ExprFunction2) function.copy(first, second), bound);
  }
}
