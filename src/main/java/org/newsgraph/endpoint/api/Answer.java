package org.newsgraph.endpoint.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// The rows of a saved query.
///
/// @param query what was asked
/// @param given the request's parameters
/// @param next where the rows that follow begin; 0 when these are the last
public record Answer(
    SavedQuery saved,
    Query query,
    Map<String, String[]> given,
    List<Var> variables,
    List<Binding> rows,
    int next) {

  /// The request's parameters as they stand in an address.
  public String parameters() {
    return parameters(Set.of());
  }

  private String parameters(Set<String> without) {
    return given.entrySet().stream()
        .filter(parameter -> !without.contains(parameter.getKey()))
        .flatMap(parameter ->
            Arrays.stream(parameter.getValue())
                .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  /// The address of the rows that follow, relative to that of these; empty when these are the last.
  public String nextAddress(String address) {
    if (next == 0) {
      return "";
    }
    String parameters =
        Stream.of(parameters(Set.of(BoundQuery.OFFSET)), BoundQuery.OFFSET + "=" + next)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return address.substring(address.lastIndexOf('/') + 1) + "?" + parameters;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
