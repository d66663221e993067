package org.newsgraph.endpoint.drawing.map;

import java.util.List;
import org.newsgraph.endpoint.drawing.Screen;
import org.newsgraph.endpoint.drawing.Tenths;

/// A map laid out for one screen.
///
/// @param transform what turns degrees into units of the picture
/// @param shaded the codes of the countries that are shaded
/// @param marks the places, those with the greatest weight first
/// @param labels the names of the places that have room for one
/// @param countries the names of countries, for orientation
public record MapDrawing(
    Screen screen,
    double height,
    String transform,
    List<String> shaded,
    List<Mark> marks,
    List<Label> labels,
    List<Label> countries) {

  /// A place.
  ///
  /// @param kind the class that styles it, `country` or `spot`
  public record Mark(double x, double y, double radius, String kind, String href, String title) {}

  /// A name.
  ///
  /// @param anchor `start`, `middle` or `end`
  public record Label(double x, double y, String anchor, String text) {
    public Label {
      x = Tenths.of(x);
      y = Tenths.of(y);
    }
  }
}
