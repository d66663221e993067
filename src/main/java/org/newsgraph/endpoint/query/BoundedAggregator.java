package org.newsgraph.endpoint.query;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/// `GROUP_CONCAT` within a [Bound].
record BoundedAggregator(Aggregator aggregator) implements Aggregator {

  @Override
  public Accumulator createAccumulator() {
    return new BoundedAccumulator(aggregator.createAccumulator(), getExprList());
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
    return new BoundedAggregator(aggregator.copy(arguments));
  }

  @Override
  public Aggregator copyTransform(NodeTransform transform) {
    return new BoundedAggregator(aggregator.copyTransform(transform));
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
