package org.newsgraph.endpoint.drawing.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.endpoint.drawing.Caption;
import org.newsgraph.endpoint.drawing.Tenths;
import org.newsgraph.endpoint.drawing.Told;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Bar;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Label;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Piece;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Range;

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
    Optional<LocalDate> highest =
        bins.entrySet().stream()
            .filter(bin -> bin.getValue().size() == most)
            .map(Map.Entry::getKey)
            .findFirst();
    List<Bar> bars = new ArrayList<>();
    bins.forEach((start, bin) -> {
      Period period = new Period(start, step.next(start).minusDays(1));
      double left = axis.clamped(period.begin());
      double width = Math.max(2, axis.clamped(period.end()) - left - 1);
      Optional<Label> count =
          highest.filter(start::equals).map(date -> count(bin, left + width / 2));
      bars.add(bar(period, bin, new Range(left, left + width), HIGHEST / most, count));
    });
    return new Laid(HIGHEST + COUNT, List.of(), bars);
  }

  /// One bar beside the axis, of no scale but with its count.
  Laid column(List<Entry> entries, double left, double right) {
    Period period = new Period(entries.getFirst().period().from(), entries.getLast().period().to());
    double middle = (left + right) / 2;
    double height = HIGHEST / 2;
    Optional<Label> count =
        Optional.of(new Label(Tenths.of(middle), "middle", Integer.toString(entries.size())));
    Range place = new Range(middle - 8, middle + 8);
    return new Laid(
        height + COUNT,
        List.of(),
        List.of(bar(period, entries, place, height / entries.size(), count)));
  }

  /// How many there are, above their bar but not beyond the axis.
  private Label count(List<Entry> bin, double middle) {
    String number = Integer.toString(bin.size());
    double half = MarkLayout.NAMES.width(number) / 2;
    return new Label(
        Tenths.of(Math.clamp(middle, axis.left() + half, axis.right() - half)), "middle", number);
  }

  private Bar bar(Period period, List<Entry> bin, Range place, double unit, Optional<Label> count) {
    Map<Told, Long> ways =
        bin.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::told, () -> new EnumMap<>(Told.class), Collectors.counting()));
    List<Piece> pieces = new ArrayList<>();
    double top = 0;
    for (Map.Entry<Told, Long> way : ways.entrySet()) {
      double height = way.getValue() * unit;
      top -= height;
      pieces.add(new Piece(way.getKey(), Tenths.of(top), Math.max(0.5, Tenths.of(height))));
    }
    return new Bar(
        Tenths.of(place.from()),
        Tenths.of(place.to() - place.from()),
        Tenths.of(top),
        links.address(lane, period),
        title(period, bin.size(), ways),
        count,
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
