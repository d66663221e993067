package org.newsgraph.endpoint;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunction;

/// Code that no query should be able to run, and that tells when it was.
public final class Planted extends FunctionBase implements PropertyFunction {
  static final String IRI = "java:" + Planted.class.getName();
  private static final AtomicInteger MADE = new AtomicInteger();

  /// Jena makes one by its name.
  public Planted() {
    MADE.incrementAndGet();
  }

  static int made() {
    return MADE.get();
  }

  @Override
  public void checkBuild(String iri, ExprList arguments) {}

  @Override
  public NodeValue exec(List<NodeValue> arguments) {
    return NodeValue.TRUE;
  }

  @Override
  public void build(
      PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {}

  @Override
  public QueryIterator exec(
      QueryIterator input,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext context) {
    return input;
  }
}
