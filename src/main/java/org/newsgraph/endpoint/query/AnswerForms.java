package org.newsgraph.endpoint.query;

import static java.util.Map.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.newsgraph.endpoint.negotiation.Accept;

/// The forms in which the answer to a query can be had.
///
/// @param types the media types, the one preferred first
/// @param names what clients call some of them in an address
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
          Map.ofEntries(
              entry("ttl", "text/turtle"),
              entry("turtle", "text/turtle"),
              // Turtle is a part of N3.
              entry("n3", "text/turtle"),
              entry("json", "application/ld+json"),
              entry("jsonld", "application/ld+json"),
              entry("json-ld", "application/ld+json"),
              entry("nt", "application/n-triples"),
              entry("ntriples", "application/n-triples"),
              entry("n-triples", "application/n-triples"),
              entry("xml", "application/rdf+xml"),
              entry("rdf", "application/rdf+xml"),
              entry("rdfxml", "application/rdf+xml"),
              entry("rdf+xml", "application/rdf+xml"),
              entry("trig", "application/trig"),
              entry("nq", "application/n-quads"),
              entry("nquads", "application/n-quads"),
              entry("n-quads", "application/n-quads")));

  /// Triples within named graphs. In a form without graphs' names, nothing of them would be left.
  static final AnswerForms QUADS =
      GRAPH.only("application/trig", "application/n-quads", "application/ld+json");

  /// A stored graph, which Fuseki writes only in forms without graphs' names.
  static final AnswerForms STORED_GRAPH =
      new AnswerForms(
          List.of(
              "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"),
          Map.of());

  /// What all graphs tell together, in forms that are written as it is read: it may be large.
  static final AnswerForms UNION =
      new AnswerForms(List.of("text/turtle", "application/n-triples"), Map.of());

  /// All graphs, each with its name, in forms that are written as it is read too.
  static final AnswerForms DATASET =
      new AnswerForms(List.of("application/trig", "application/n-quads"), Map.of());

  /// Fuseki reads the first; SPARQLWrapper sends all three, for servers of every kind.
  private static final List<String> PARAMETERS = List.of("output", "format", "results");

  static AnswerForms of(Query query) {
    if (query.isConstructQuad()) {
      return QUADS;
    }
    return query.isConstructType() || query.isDescribeType() ? GRAPH : RESULTS;
  }

  private AnswerForms only(String... some) {
    List<String> left = List.of(some);
    Map<String, String> leading = new HashMap<>(names);
    leading.values().retainAll(left);
    return new AnswerForms(left, Map.copyOf(leading));
  }

  /// Chooses the form that a request names in a parameter, or else the one that it likes best. A
  /// name of no form of this answer counts for nothing: clients send what some other server or
  /// another kind of query would understand, and say in `Accept` what they can read.
  ///
  /// @throws RefusedQuery when there is none
  String choose(HttpServletRequest request) {
    return PARAMETERS.stream()
        .flatMap(name -> values(request, name))
        .flatMap(value -> named(value).stream())
        .findFirst()
        .orElseGet(() -> accepted(request));
  }

  private static Stream<String> values(HttpServletRequest request, String parameter) {
    String[] values = request.getParameterValues(parameter);
    return Arrays.stream(Objects.requireNonNullElseGet(values, () -> new String[0]));
  }

  private Optional<String> named(String value) {
    // A plus sign that nobody percent-encoded.
    String name = value.strip().toLowerCase(Locale.ROOT).replace(' ', '+');
    return Optional.ofNullable(types.contains(name) ? name : names.get(name));
  }

  /// Chooses the form that a request likes best.
  ///
  /// @throws RefusedQuery when there is none
  String accepted(HttpServletRequest request) {
    return Accept.of(request)
        .best(types)
        .orElseThrow(() ->
            RefusedQuery.notAcceptable(
                "The answer can be had as " + String.join(", ", types) + "."));
  }
}
