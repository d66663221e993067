package org.newsgraph.endpoint.query;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/// Answers a SELECT that the server itself was given, under the same rules as everybody's queries:
/// what it is asked about may come from anybody.
public final class RuledSelect {
  private final DatasetGraph dataset;
  private final QueryRules rules;
  private final QueryCheck check;

  /// @param dataset what to ask
  public RuledSelect(DatasetGraph dataset, QueryRules rules) {
    this.dataset = dataset;
    this.rules = rules;
    this.check = new QueryCheck(rules.services());
  }

  /// All rows of an answer, which has either all of them or none.
  public record Rows(List<Var> variables, List<Binding> bindings) {}

  /// Answers a query.
  ///
  /// @throws RefusedQuery when it asks for what this server doesn't do, or for too much
  /// @throws org.apache.jena.query.QueryCancelledException when its time is up
  public Rows rows(Query query) {
    check.check(query);
    try {
      return Txn.calculateRead(dataset, () -> read(query));
    } catch (TooCostly e) {
      throw RefusedQuery.unprocessable(e.text());
    }
  }

  private Rows read(Query query) {
    try (MemoryGuard guard = MemoryGuard.set();
        QueryExec execution = execution(query)) {
      guard.watch(execution);
      RowSet rows = new CountedRows(execution.select(), rules.rows());
      List<Binding> bindings = new ArrayList<>();
      // A row of the store looks up its terms when it is asked for them, while it is being read.
      rows.forEachRemaining(row -> bindings.add(row.detach()));
      return new Rows(rows.getResultVars(), bindings);
    }
  }

  private QueryExec execution(Query query) {
    Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
    Patience.set(context);
    FunctionRegistry.set(context, new ClosedFunctions());
    PropertyFunctionRegistry.set(context, new ClosedPropertyFunctions());
    return QueryExec.dataset(dataset)
        .query(query)
        .context(context)
        .overallTimeout(rules.time().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }
}
