package org.newsgraph.endpoint.view;

import java.util.List;

/// What the query form shows: a query to start from, and others to choose.
public record QueryView(String query, List<ExampleQuery> examples) {}
