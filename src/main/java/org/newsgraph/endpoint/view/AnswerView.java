package org.newsgraph.endpoint.view;

import java.util.List;

/// What the page of a saved query's answer shows.
///
/// @param parameters what was asked for, as it stands in the address behind the `?`
/// @param columns the names of the columns
/// @param next the address of the rows that follow, relative to this one; empty when these are the
///   last
/// @param query the query that was asked, parameters included
public record AnswerView(
    Call call,
    String parameters,
    List<String> columns,
    List<List<Reference>> rows,
    String next,
    String query) {
  /// Keeps copies.
  public AnswerView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
