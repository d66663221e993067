package org.newsgraph.endpoint.query;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/// `CONCAT` within a [Bound].
final class BoundedConcat extends E_StrConcat {

  BoundedConcat(ExprList arguments) {
    super(arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Bound.CONCATENATION.check(arguments);
    return super.eval(arguments);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
