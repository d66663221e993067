package org.newsgraph.endpoint.view;

import java.util.List;

/// What the search page shows: the words searched for and what was found, by kind.
public record SearchView(String words, List<Section> found) {}
