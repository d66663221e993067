package org.newsgraph.endpoint.view;

/// A query that the query form offers.
///
/// @param title what it asks, in a few words
public record ExampleQuery(String title, String query) {}
