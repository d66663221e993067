package org.newsgraph.endpoint.view;

import java.util.List;

/// What the query page shows: a query to start from, and others to choose.
///
/// @param query the query that the address asks for, or the first of the others
/// @param asked whether the address asks for a query
public record QueryView(String query, boolean asked, List<ExampleQuery> examples) {}
