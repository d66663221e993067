package org.newsgraph.endpoint.drawing.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.endpoint.drawing.Caption;
import org.newsgraph.endpoint.drawing.Tenths;
import org.newsgraph.endpoint.drawing.Told;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Bar;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Piece;

/// Lays out bars that count a lane's entries by day, month or year, as the axis has room for.
///
/// @param lane whose entries they are
record BarLayout(Axis axis, Lane lane, BinLink links) {
  private static final double NARROWEST = 7;
  private static final double HIGHEST = 56;
  private static final double COUNT = 16;

  /// Bars on the axis; the highest has its count above.
  Laid of(List<Entry> entries) {
    Step step = Step.atLeast(NARROWEST, axis);
    Map<LocalDate, List<Entry>> bins =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> step.floor(LocalDate.ofEpochDay((long) Math.floor(entry.middle()))),
                    TreeMap::new,
                    Collectors.toList()));
    int most = bins.values().stream().mapToInt(List::size).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    bins.forEach((start, bin) -> {
      Period period = new Period(start, step.next(start).minusDays(1));
      double left = axis.clamped(period.begin());
      double width = Math.max(2, axis.clamped(period.end()) - left - 1);
      bars.add(bar(period, bin, new TimeDrawing.Range(left, left + width), most));
    });
    return new Laid(HIGHEST + COUNT, List.of(), bars);
  }

  /// One bar beside the axis.
  Laid column(List<Entry> entries, double left, double right) {
    Period period = new Period(entries.getFirst().period().from(), entries.getLast().period().to());
    double middle = (left + right) / 2;
    TimeDrawing.Range place = new TimeDrawing.Range(middle - 8, middle + 8);
    return new Laid(
        HIGHEST / 2 + COUNT, List.of(), List.of(bar(period, entries, place, 2 * entries.size())));
  }

  private Bar bar(Period period, List<Entry> bin, TimeDrawing.Range place, int most) {
    Map<Told, Long> ways =
        bin.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::told, () -> new EnumMap<>(Told.class), Collectors.counting()));
    double unit = HIGHEST / most;
    List<Piece> pieces = new ArrayList<>();
    double top = 0;
    for (Map.Entry<Told, Long> way : ways.entrySet()) {
      double height = way.getValue() * unit;
      top -= height;
      pieces.add(new Piece(way.getKey(), Tenths.of(top), Math.max(0.5, Tenths.of(height))));
    }
    boolean counted = bin.size() == most || 2 * bin.size() == most;
    return new Bar(
        Tenths.of(place.from()),
        Tenths.of(place.to() - place.from()),
        Tenths.of(top),
        links.address(lane, period),
        title(period, bin.size(), ways),
        counted ? Integer.toString(bin.size()) : "",
        pieces);
  }

  private static String title(Period period, int count, Map<Told, Long> ways) {
    String parts =
        ways.entrySet().stream()
            .map(way -> way.getValue() + " " + way.getKey().words())
            .collect(Collectors.joining(", "));
    return period + ": " + Caption.count(count, "entry", "entries") + " (" + parts + ")";
  }
}
