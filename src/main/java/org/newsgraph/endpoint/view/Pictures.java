package org.newsgraph.endpoint.view;

import java.util.Optional;
import org.newsgraph.endpoint.drawing.map.WorldMap;
import org.newsgraph.endpoint.drawing.network.Neighbourhood;
import org.newsgraph.endpoint.drawing.timeline.Timeline;

/// The pictures of a thing's page, as far as there is something to see on each.
public record Pictures(
    Optional<Timeline> timeline, Optional<WorldMap> map, Optional<Neighbourhood> neighbourhood) {
  /// None.
  public static final Pictures NONE =
      new Pictures(Optional.empty(), Optional.empty(), Optional.empty());
}
