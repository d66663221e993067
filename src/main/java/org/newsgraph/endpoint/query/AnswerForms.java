package org.newsgraph.endpoint.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.query.Query;
import org.newsgraph.endpoint.negotiation.Accept;

/// The forms in which the answer to a query can be had.
///
/// @param types the media types, the one preferred first
record AnswerForms(List<String> types) {
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
              "text/plain"));

  /// Triples.
  static final AnswerForms GRAPH =
      new AnswerForms(
          List.of(
              "text/turtle",
              "application/ld+json",
              "application/n-triples",
              "application/rdf+xml",
              "application/trig",
              "application/n-quads"));

  static AnswerForms of(Query query) {
    return query.isConstructType() || query.isDescribeType() ? GRAPH : RESULTS;
  }

  /// Chooses the form that a request likes best. What it may say of the form in a parameter counts
  /// for nothing: clients have names of their own.
  ///
  /// @throws RefusedQuery when there is none
  String choose(HttpServletRequest request) {
    return Accept.of(request)
        .best(types)
        .orElseThrow(() ->
            RefusedQuery.notAcceptable(
                "The answer can be had as " + String.join(", ", types) + "."));
  }
}
