package org.newsgraph.endpoint.drawing.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.newsgraph.endpoint.drawing.Lettering;
import org.newsgraph.endpoint.drawing.Tenths;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Label;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Mark;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Range;

/// Lays out a mark for each entry of a lane; those that would overlap are stacked.
///
/// @param pitch the height of a row
/// @param mostRows how high marks may be stacked
/// @param longest how wide a name beside a mark may be; 0 for marks without names
/// @param ranged whether lines show the days on which something may have been
record MarkLayout(Axis axis, double pitch, int mostRows, double longest, boolean ranged) {
  /// The names beside marks.
  static final Lettering NAMES = Lettering.plain(12);

  private static final double RADIUS = 6.5;
  private static final double BESIDE = 9;
  private static final double SHORTEST_NAME = 60;

  /// The marks, or nothing where they are too many.
  Optional<Laid> of(List<Entry> entries) {
    Rows rows = new Rows(mostRows);
    List<Mark> marks = new ArrayList<>();
    for (Entry entry : entries) {
      double x = axis.clamped(entry.middle());
      Optional<Range> range = range(entry, x);
      Range body = range.orElse(around(x));
      Optional<Label> label = longest == 0 ? Optional.empty() : label(entry, body);
      Optional<Spot> spot =
          label.isPresent() || range.isPresent()
              ? spot(rows, x, label.map(text -> around(body, text)).orElse(body))
              : spotInDay(rows, x);
      if (spot.isEmpty()) {
        return Optional.empty();
      }
      marks.add(mark(entry, spot.get().x(), spot.get().row(), range, label));
    }
    return Optional.of(new Laid(rows.count() * pitch, marks, List.of()));
  }

  /// Where a mark stands.
  private record Spot(double x, int row) {}

  private static Optional<Spot> spot(Rows rows, double x, Range wanted) {
    OptionalInt row = rows.place(wanted);
    return row.isPresent() ? Optional.of(new Spot(x, row.getAsInt())) : Optional.empty();
  }

  /// A place above or beside others of the day, as far as a day is wide on the axis.
  private Optional<Spot> spotInDay(Rows rows, double x) {
    int beside = (int) Math.max(0, (axis.perDay() / 2 - RADIUS) / (2 * RADIUS));
    return IntStream.rangeClosed(-beside, beside)
        .mapToObj(place -> x + place * 2 * RADIUS)
        .filter(place -> place >= axis.left() + RADIUS && place <= axis.right() - RADIUS)
        .map(place -> new Spot(place, rows.free(around(place))))
        .min(Comparator.comparingInt(Spot::row).thenComparingDouble(spot -> Math.abs(spot.x() - x)))
        .flatMap(spot -> spot(rows, spot.x(), around(spot.x())));
  }

  private static Range around(double x) {
    return new Range(x - RADIUS, x + RADIUS);
  }

  /// Marks in a column beside the axis, in the order of time but not at its scale, or nothing where
  /// they are too many.
  Optional<Laid> column(List<Entry> entries, double left, double right) {
    int across = (int) ((right - left) / (2 * RADIUS));
    int rows = Math.ceilDiv(entries.size(), across);
    if (rows > mostRows) {
      return Optional.empty();
    }
    double start = (left + right) / 2 - RADIUS * (Math.min(across, entries.size()) - 1);
    List<Mark> marks = new ArrayList<>();
    for (Entry entry : entries) {
      int place = marks.size();
      double x = start + place % across * 2 * RADIUS;
      marks.add(mark(entry, x, place / across, Optional.empty(), Optional.empty()));
    }
    return Optional.of(new Laid(rows * pitch, marks, List.of()));
  }

  private Mark mark(Entry entry, double x, int row, Optional<Range> range, Optional<Label> label) {
    double y = -pitch * (row + 0.5);
    return new Mark(
        Tenths.of(x), Tenths.of(y), entry.told(), entry.href(), entry.title(), range, label);
  }

  /// The days on which it may have been, where they reach beyond the mark.
  private Optional<Range> range(Entry entry, double x) {
    double from = Tenths.of(axis.clamped(entry.period().begin()));
    double to = Tenths.of(axis.clamped(entry.period().end()));
    return ranged && to - from > 2.5 * RADIUS
        ? Optional.of(new Range(Math.min(from, x - RADIUS), Math.max(to, x + RADIUS)))
        : Optional.empty();
  }

  /// The name on the right, where there is room, else on the left.
  private Optional<Label> label(Entry entry, Range body) {
    double right = axis.right() - body.to() - BESIDE + RADIUS;
    double left = body.from() - axis.left() - BESIDE + RADIUS;
    double wanted = Math.min(NAMES.width(entry.label()), longest);
    if (Math.max(left, right) < Math.min(wanted, SHORTEST_NAME)) {
      return Optional.empty();
    }
    boolean onRight = right >= wanted || right >= left;
    String text = NAMES.cut(entry.label(), Math.min(wanted, onRight ? right : left));
    return Optional.of(
        onRight
            ? new Label(Tenths.of(body.to() + BESIDE - RADIUS), "start", text)
            : new Label(Tenths.of(body.from() - BESIDE + RADIUS), "end", text));
  }

  private static Range around(Range body, Label label) {
    double width = NAMES.width(label.text()) + BESIDE;
    return "start".equals(label.anchor())
        ? new Range(body.from(), label.x() + width)
        : new Range(label.x() - width, body.to());
  }
}
