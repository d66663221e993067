package org.newsgraph.endpoint.query;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/// The property functions of a running query: those permitted. Every other property is data.
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {

  @Override
  public boolean manages(String iri) {
    return Permitted.isPropertyFunction(iri);
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String iri) {
    return manages(iri) ? PropertyFunctionRegistry.get().get(iri) : null;
  }

  @Override
  public boolean isRegistered(String iri) {
    return manages(iri);
  }
}
