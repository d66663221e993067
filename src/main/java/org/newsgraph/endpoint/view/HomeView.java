package org.newsgraph.endpoint.view;

import java.util.List;

/// What the home page shows.
///
/// @param counts how many things of the main kinds there are
/// @param eventClasses how many events of each class there are
/// @param mentioned what most articles mention, by kind
public record HomeView(
    List<Count> counts,
    List<Count> eventClasses,
    List<Line> latest,
    List<Section> mentioned,
    List<ExampleQuery> examples) {

  /// A number of things of a kind.
  public record Count(Reference kind, String number) {}
}
