package org.newsgraph.endpoint.query;

import java.util.List;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase;

/// A function with a name within a [Bound].
final class BoundedCall extends FunctionBase {
  private final FunctionBase function;
  private final Bound bound;

  BoundedCall(Function function, Bound bound) {
    this.function = (FunctionBase) function;
    this.bound = bound;
  }

  @Override
  public NodeValue exec(List<NodeValue> arguments) {
    bound.check(arguments);
    return function.exec(arguments);
  }

  @Override
  public void checkBuild(String iri, ExprList arguments) {
    function.checkBuild(iri, arguments);
  }
}
