package org.newsgraph.endpoint.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

class BoundedAggregatorTest {
  private final Context context = Context.create();
  private final AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
  private final Accumulator rows = new BoundedAggregator(new AggCount(), false).createAccumulator();

  @Test
  void givesTheValueOfItsRows() {
    rows.accumulate(BindingFactory.empty(), new FunctionEnvBase(context));
    rows.accumulate(BindingFactory.empty(), new FunctionEnvBase(context));

    assertThat(rows.getValue()).isEqualTo(NodeValue.makeInteger(2));
  }

  @Test
  void givesNoValueOnceTheQueryIsCancelled() {
    rows.accumulate(BindingFactory.empty(), new FunctionEnvBase(context));
    cancelled.set(true);

    assertThatThrownBy(rows::getValue).isInstanceOf(QueryCancelledException.class);
  }
}
