package org.newsgraph.endpoint.query;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/// The functions of a running query: those permitted, whatever name an expression comes up with.
final class ClosedFunctions extends FunctionRegistry {

  @Override
  public @Nullable FunctionFactory getFunctionFactory(String iri) {
    if (Permitted.isFunction(iri)) {
      return bounded(iri, FunctionRegistry.get().getFunctionFactory(iri));
    }
    if (Permitted.refusesFunction(iri)) {
      throw QueryCheck.functionRefused(iri);
    }
    return null;
  }

  private static FunctionFactory bounded(String iri, FunctionFactory factory) {
    return Permitted.bound(iri)
        .<FunctionFactory>map(bound -> name -> new BoundedCall(factory.create(name), bound))
        .orElse(factory);
  }

  @Override
  public boolean isRegistered(String iri) {
    return Permitted.isFunction(iri);
  }
}
