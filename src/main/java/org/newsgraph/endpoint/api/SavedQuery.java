package org.newsgraph.endpoint.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.store.QueryFault;
import org.newsgraph.vocabulary.Base;

/// A query that stands ready, with the parameters that a request may give values for.
///
/// @param example its name, title, description and text
/// @param query what it asks when a request gives no value
/// @param defaults the values that stand in it
record SavedQuery(
    ExampleQuery example, Query query, List<Parameter> parameters, Map<Var, List<Node>> defaults) {

  /// Reads a query and its parameters.
  ///
  /// @param base what IRIs in it are relative to
  /// @throws SavedQueryException when it is none, or when its parameters are not those it declares
  static SavedQuery of(ExampleQuery example, Base base) {
    Query query = parsed(example, base);
    List<Parameter> parameters = Parameter.declaredIn(example.query(), example.name());
    Map<Var, List<Node>> values = ValueLines.of(query);
    for (Parameter parameter : parameters) {
      if (!values.containsKey(parameter.variable())) {
        throw new SavedQueryException(
            example.name(),
            "it has no line VALUES ?%1$s { … } for its parameter %1$s; write { UNDEF } for anything."
                .formatted(parameter.name()));
      }
    }
    return new SavedQuery(example, query, parameters, values);
  }

  private static Query parsed(ExampleQuery example, Base base) {
    try {
      return QueryFactory.create(example.query(), base.iri(), Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new SavedQueryException(example.name(), QueryFault.of(e));
    } catch (QueryException e) {
      throw new SavedQueryException(example.name(), String.valueOf(e.getMessage()));
    }
  }

  String name() {
    return example.name();
  }

  /// Only rows can be had in the formats of the interface.
  boolean hasRows() {
    return query.isSelectType();
  }

  Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /// What is asked for where a request leaves a parameter out.
  List<Node> defaults(Parameter parameter) {
    return defaults.getOrDefault(parameter.variable(), List.of());
  }
}
