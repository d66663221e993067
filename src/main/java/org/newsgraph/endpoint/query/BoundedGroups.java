package org.newsgraph.endpoint.query;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/// Makes every aggregate of a query a [BoundedAggregator].
final class BoundedGroups extends TransformCopy {

  @Override
  public Op transform(OpGroup group, Op rows) {
    List<ExprAggregator> aggregators =
        group.getAggregators().stream().map(BoundedGroups::bounded).toList();
    return OpGroup.create(rows, group.getGroupVars(), aggregators);
  }

  private static ExprAggregator bounded(ExprAggregator expression) {
    Aggregator aggregator = expression.getAggregator();
    boolean joins =
        aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
    return new ExprAggregator(expression.getVar(), new BoundedAggregator(aggregator, joins));
  }
}
