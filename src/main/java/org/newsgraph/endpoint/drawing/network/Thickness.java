package org.newsgraph.endpoint.drawing.network;

import java.util.List;
import org.newsgraph.endpoint.drawing.Tenths;

/// How thick lines are, by weight.
///
/// @param most the greatest weight
record Thickness(double most) {
  private static final double THINNEST = 1.2;
  private static final double MOST_GROWTH = 4;

  static Thickness of(List<Neighbour> neighbours) {
    return new Thickness(neighbours.stream().mapToDouble(Neighbour::shownWeight).max().orElse(0));
  }

  double of(Neighbour neighbour) {
    double share = most > 0 ? neighbour.shownWeight() / most : 0;
    // Where nothing weighs much, nothing should look as if it did.
    double growth = Math.min(MOST_GROWTH, Math.log1p(most) / Math.log(2));
    return Tenths.of(THINNEST + growth * share);
  }
}
