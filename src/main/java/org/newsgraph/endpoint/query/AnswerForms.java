package org.newsgraph.endpoint.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.newsgraph.endpoint.negotiation.Accept;

/// The forms in which the answer to a query can be had: media types, the one preferred first, and
/// short names of some for the parameters `output`, `format` and `results`.
///
/// @param types the media types
/// @param names what they are called beside that
record AnswerForms(List<String> types, Map<String, String> names) {
  /// Rows, or yes and no.
  static final AnswerForms RESULTS =
      new AnswerForms(
          List.of(
              "application/sparql-results+json",
              "application/json",
              "application/sparql-results+xml",
              "application/xml",
              "text/csv",
              "text/tab-separated-values",
              "text/plain"),
          Map.of(
              "json", "application/sparql-results+json",
              "xml", "application/sparql-results+xml",
              "sparql", "application/sparql-results+xml",
              "csv", "text/csv",
              "tsv", "text/tab-separated-values",
              "text", "text/plain"));

  /// Triples.
  static final AnswerForms GRAPH =
      new AnswerForms(
          List.of(
              "text/turtle",
              "application/ld+json",
              "application/n-triples",
              "application/rdf+xml",
              "application/trig",
              "application/n-quads"),
          Map.of(
              "turtle", "text/turtle",
              "ttl", "text/turtle",
              "json-ld", "application/ld+json",
              "jsonld", "application/ld+json",
              "nt", "application/n-triples",
              "n-triples", "application/n-triples",
              "rdf+xml", "application/rdf+xml",
              "rdf", "application/rdf+xml",
              "xml", "application/rdf+xml"));

  private static final List<String> PARAMETERS = List.of("output", "format", "results");

  static AnswerForms of(Query query) {
    return query.isConstructType() || query.isDescribeType() ? GRAPH : RESULTS;
  }

  /// Chooses the form that a request names in a parameter, or else the one that it likes best. A
  /// name that means nothing here counts for nothing: clients have names of their own.
  ///
  /// @throws RefusedQuery when there is none
  String choose(HttpServletRequest request) {
    return Stream.concat(named(request), Accept.of(request).best(types).stream())
        .findFirst()
        .orElseThrow(() ->
            RefusedQuery.notAcceptable(
                "The answer can be had as " + String.join(", ", types) + "."));
  }

  private Stream<String> named(HttpServletRequest request) {
    return PARAMETERS.stream()
        .map(request::getParameter)
        .flatMap(value -> Optional.ofNullable(value).stream())
        .map(value -> value.toLowerCase(Locale.ROOT))
        .flatMap(value ->
            types.contains(value) ? Stream.of(value) : Stream.ofNullable(names.get(value)));
  }
}
