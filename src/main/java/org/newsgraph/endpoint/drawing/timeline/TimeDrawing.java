package org.newsgraph.endpoint.drawing.timeline;

import java.util.List;
import java.util.Optional;
import org.newsgraph.endpoint.drawing.Screen;
import org.newsgraph.endpoint.drawing.Told;

/// A timeline laid out for one screen.
///
/// @param axisY where the axis runs
public record TimeDrawing(
    Screen screen,
    double height,
    double axisY,
    double left,
    double right,
    List<Tick> ticks,
    List<Side> sides,
    List<Strip> strips) {

  /// A division of the axis.
  ///
  /// @param context what the label lacks, such as the year; empty where the tick before has it
  public record Tick(double x, String label, String context) {}

  /// What stands beside the axis because it is too far off for its scale.
  ///
  /// @param edge where the axis breaks off
  public record Side(double x, double edge, String label, String dates) {}

  /// A lane.
  ///
  /// @param tint the class that colours it
  /// @param titleY where its title stands
  /// @param base its lower edge
  public record Strip(
      String tint, String title, double titleY, double base, List<Mark> marks, List<Bar> bars) {}

  /// An entry.
  ///
  /// @param range the days on which it may have been, where that is wider than the mark
  /// @param label its name, where there is room
  public record Mark(
      double x,
      double y,
      Told told,
      String href,
      String title,
      Optional<Range> range,
      Optional<Label> label) {}

  /// A stretch of the axis.
  public record Range(double from, double to) {}

  /// A text.
  ///
  /// @param anchor `start`, `middle` or `end`
  public record Label(double x, String anchor, String text) {}

  /// Entries that are counted together.
  ///
  /// @param count what is written above it
  public record Bar(
      double x,
      double width,
      double top,
      String href,
      String title,
      Optional<Label> count,
      List<Piece> pieces) {}

  /// The part of a bar for one way of telling.
  public record Piece(Told told, double y, double height) {}
}
