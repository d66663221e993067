package org.newsgraph.endpoint.query;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/// The functions of a running query: those permitted, whatever name an expression comes up with.
final class ClosedFunctions extends FunctionRegistry {

  @Override
  public @Nullable FunctionFactory getFunctionFactory(String iri) {
    if (Permitted.isFunction(iri)) {
      return FunctionRegistry.get().getFunctionFactory(iri);
    }
    if (Permitted.refusesFunction(iri)) {
      throw QueryCheck.functionRefused(iri);
    }
    return null;
  }

  @Override
  public boolean isRegistered(String iri) {
    return Permitted.isFunction(iri);
  }
}
