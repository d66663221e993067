package org.newsgraph.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/// TDB2's way to answer queries, but with an empty answer where TDB2 6.0.0 fails: it looks at the
/// first row of what a pattern is joined with, to plan, and throws an internal error when there is
/// none, as in `?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = <nobody>)`.
final class SteadyExecutor extends OpExecutorTDB2 {

  SteadyExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return input.hasNext() ? super.execute(pattern, input) : nothing(input);
  }

  @Override
  protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
    return input.hasNext() ? super.execute(pattern, input) : nothing(input);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return input.hasNext() ? super.execute(filter, input) : nothing(input);
  }

  private QueryIterator nothing(QueryIterator input) {
    input.close();
    return QueryIterNullIterator.create(execCxt);
  }
}
