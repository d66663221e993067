package org.newsgraph.endpoint.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/// An aggregate that gives no more values once its query is cancelled. Jena groups what rows there
/// were until then, and asks each group for its values, of which there may be too many for memory.
///
/// @param joins whether it puts texts together, which must keep within a [Bound]
record BoundedAggregator(Aggregator aggregator, boolean joins) implements Aggregator {

  @Override
  public Accumulator createAccumulator() {
    Accumulator accumulator = aggregator.createAccumulator();
    return new CancellableAccumulator(
        joins ? new BoundedAccumulator(accumulator, getExprList()) : accumulator);
  }

  private static final class CancellableAccumulator implements Accumulator {
    private final Accumulator accumulator;
    private @Nullable AtomicBoolean cancelled;

    CancellableAccumulator(Accumulator accumulator) {
      this.accumulator = accumulator;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      if (cancelled == null) {
        cancelled = Context.getCancelSignal(environment.getContext());
      }
      accumulator.accumulate(row, environment);
    }

    @Override
    public NodeValue getValue() {
      if (cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
      return accumulator.getValue();
    }
  }

  private static final class BoundedAccumulator implements Accumulator {
    private final Accumulator accumulator;
    private final ExprList texts;
    private long characters;

    BoundedAccumulator(Accumulator accumulator, ExprList texts) {
      this.accumulator = accumulator;
      this.texts = texts;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      NodeValue text = ExprLib.evalOrNull(texts.get(0), row, environment);
      // Each takes a separator too.
      characters += text == null ? 0 : 1 + Bound.length(text);
      Bound.requireText(characters);
      accumulator.accumulate(row, environment);
    }

    @Override
    public NodeValue getValue() {
      return accumulator.getValue();
    }
  }

  @Override
  public Aggregator copy(ExprList arguments) {
    return new BoundedAggregator(aggregator.copy(arguments), joins);
  }

  @Override
  public Aggregator copyTransform(NodeTransform transform) {
    return new BoundedAggregator(aggregator.copyTransform(transform), joins);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof BoundedAggregator bounded
        && aggregator.equals(bounded.aggregator, bySyntax);
  }

  @Override
  public Node getValueEmpty() {
    return aggregator.getValueEmpty();
  }

  @Override
  public String toPrefixString() {
    return aggregator.toPrefixString();
  }

  @Override
  public String key() {
    return aggregator.key();
  }

  @Override
  public String getName() {
    return aggregator.getName();
  }

  @Override
  public ExprList getExprList() {
    return aggregator.getExprList();
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return aggregator.asSparqlExpr(context);
  }
}
