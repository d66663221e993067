package org.newsgraph.endpoint.view;

/// A query that comes with the server: the query page offers it, and `/api` has an address for it.
///
/// @param name the last part of that address: `who-killed-whom`
/// @param title what it asks, in a few words
/// @param description what the answer holds
public record ExampleQuery(String name, String title, String description, String query) {

  /// The query without the comments that tell its title, description and parameters.
  public String bare() {
    return query.replaceAll("(?m)^#[ \t]*(?:title:|description:|@param\\b).*\\R", "").strip();
  }
}
