package org.newsgraph.endpoint.drawing.network;

import java.util.List;
import org.newsgraph.endpoint.drawing.Screen;
import org.newsgraph.endpoint.drawing.Told;

/// A neighbourhood laid out for one screen.
///
/// @param trunk what the links of all neighbours branch from, as SVG path data; may be empty
public record NetDrawing(
    Screen screen, double height, Centre centre, String trunk, List<Node> nodes) {

  /// The thing in the middle.
  ///
  /// @param x the left edge of its frame
  /// @param lines its name
  public record Centre(
      Kind kind, double x, double y, double width, double height, List<Label> lines) {}

  /// A neighbour.
  ///
  /// @param link the line to it, as SVG path data
  /// @param thickness of the line
  public record Node(
      double x,
      double y,
      Kind kind,
      Told told,
      String href,
      String title,
      List<Label> names,
      Label relation,
      String link,
      double thickness) {}

  /// A text.
  ///
  /// @param anchor `start`, `middle` or `end`
  public record Label(double x, double y, String anchor, String text) {}
}
