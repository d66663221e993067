package org.newsgraph.endpoint.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.newsgraph.endpoint.query.RefusedQuery;

/// A saved query with a request's values in place.
///
/// @param query asks for one row more than the limit, to tell whether there are more
record BoundQuery(Query query, int limit, int offset) {
  static final String LIMIT = "limit";
  static final String OFFSET = "offset";
  static final int ROWS = 1_000;
  static final int ROWS_AT_MOST = 10_000;
  private static final int VALUES_AT_MOST = 50;

  /// Puts values in place. A parameter that is left out keeps its default, and one that is given
  /// but empty stands for anything; so an emptied field of a form does what it looks like.
  ///
  /// @param given the request's parameters
  /// @throws RefusedQuery when there is no such parameter or it can't have such a value
  static BoundQuery of(SavedQuery saved, Map<String, String[]> given, Reading reading) {
    Map<Var, List<Node>> values = new HashMap<>();
    given.forEach((name, written) -> {
      if (!name.equals(LIMIT) && !name.equals(OFFSET)) {
        Parameter parameter = saved.parameter(name).orElseThrow(() -> unknown(name, saved));
        values.put(parameter.variable(), values(parameter, written, reading));
      }
    });
    int limit = Math.max(1, number(given, LIMIT, ROWS, ROWS_AT_MOST));
    int offset = number(given, OFFSET, 0, Integer.MAX_VALUE);
    Query query = ValueLines.replaced(saved.query(), values);
    query.setOffset(offset);
    query.setLimit(limit + 1L);
    return new BoundQuery(query, limit, offset);
  }

  private static RefusedQuery unknown(String name, SavedQuery saved) {
    String known =
        Stream.concat(saved.parameters().stream().map(Parameter::name), Stream.of(LIMIT, OFFSET))
            .collect(Collectors.joining(", "));
    return RefusedQuery.bad(
        "%s has no parameter \"%s\", but %s.".formatted(saved.name(), Reading.shown(name), known));
  }

  private static List<Node> values(Parameter parameter, String[] written, Reading reading) {
    if (written.length > VALUES_AT_MOST) {
      throw RefusedQuery.bad(
          "%s may be given %d times at most.".formatted(parameter.name(), VALUES_AT_MOST));
    }
    List<Node> terms =
        Arrays.stream(written)
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .flatMap(one -> reading.terms(parameter, one).stream())
            .distinct()
            .toList();
    if (terms.isEmpty() && parameter.required()) {
      throw RefusedQuery.bad(
          "%s needs a value: %s.".formatted(parameter.name(), parameter.kind().hint()));
    }
    return terms;
  }

  private static int number(Map<String, String[]> given, String name, int otherwise, int most) {
    String[] written = given.getOrDefault(name, new String[0]);
    if (written.length > 1) {
      throw RefusedQuery.bad(name + " may be given once.");
    }
    if (written.length == 0 || written[0].isBlank()) {
      return otherwise;
    }
    int number = Reading.number(name, written[0].strip());
    if (number > most) {
      throw RefusedQuery.bad("%s may be %,d at most.".formatted(name, most));
    }
    return number;
  }
}
