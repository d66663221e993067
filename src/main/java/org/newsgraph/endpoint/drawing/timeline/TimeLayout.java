package org.newsgraph.endpoint.drawing.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.endpoint.drawing.Lettering;
import org.newsgraph.endpoint.drawing.Screen;
import org.newsgraph.endpoint.drawing.Tenths;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Side;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Strip;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing.Tick;

/// Lays a timeline out for one screen: lanes from the top, the axis below them, and what is too far
/// off for the axis in columns on both sides.
record TimeLayout(Screen screen, Core core, BinLink links) {
  private static final Lettering NAMES = MarkLayout.NAMES;
  private static final Lettering TITLES = Lettering.bold(12);
  private static final double EDGE = 4;
  private static final double TITLE = 22;
  private static final double GAP = 10;
  private static final double LINE_BELOW = 22;
  private static final double LINES_BELOW = 37;

  TimeDrawing drawing() {
    Axis axis = axis();
    List<Strip> strips = new ArrayList<>();
    double y = 0;
    for (Lane lane : lanes()) {
      Laid laid = new LaneLayout(screen, axis, lane, links).of(core);
      double base = y + TITLE + laid.height() + 3;
      strips.add(strip(lane, y + TITLE - 8, base, laid));
      y = base + GAP;
    }
    List<Tick> ticks = ticks(axis);
    List<Side> sides = sides(axis);
    boolean isOneLine =
        sides.isEmpty() && ticks.stream().allMatch(tick -> tick.context().isEmpty());
    return new TimeDrawing(
        screen,
        Tenths.of(y + (isOneLine ? LINE_BELOW : LINES_BELOW)),
        Tenths.of(y),
        Tenths.of(axis.left()),
        Tenths.of(axis.right()),
        ticks,
        sides,
        strips);
  }

  private Axis axis() {
    double left = core.before().isEmpty() ? EDGE : sideWidth();
    double right = screen.width() - (core.after().isEmpty() ? EDGE : sideWidth());
    return Axis.of(core.entries(), left, right);
  }

  private double sideWidth() {
    return screen == Screen.WIDE ? 88 : 78;
  }

  private TreeSet<Lane> lanes() {
    TreeSet<Lane> lanes = new TreeSet<>();
    Stream.of(core.before(), core.entries(), core.after())
        .flatMap(List::stream)
        .forEach(entry -> lanes.add(entry.lane()));
    return lanes;
  }

  private Strip strip(Lane lane, double titleY, double base, Laid laid) {
    return new Strip(
        lane.tint().name().toLowerCase(Locale.ROOT),
        TITLES.cut(lane.title(), screen.width() - 2 * EDGE),
        Tenths.of(titleY),
        Tenths.of(base),
        laid.marks(),
        laid.bars());
  }

  private List<Tick> ticks(Axis axis) {
    Step step = Step.atLeast(screen == Screen.WIDE ? 64 : 52, axis);
    List<Tick> ticks = new ArrayList<>();
    String shown = "";
    double free = axis.left() - EDGE;
    for (LocalDate date : step.on(axis)) {
      double x = Tenths.of(axis.x((double) date.toEpochDay()));
      String context = step.context(date);
      double half = Math.max(NAMES.width(step.label(date)), NAMES.width(context)) / 2;
      // A label must not leave the picture nor meet another.
      if (x - half > free && x + half < axis.right() + EDGE) {
        ticks.add(new Tick(x, step.label(date), context.equals(shown) ? "" : context));
        shown = context;
        free = x + half;
      }
    }
    return ticks;
  }

  private List<Side> sides(Axis axis) {
    List<Side> sides = new ArrayList<>();
    if (!core.before().isEmpty()) {
      sides.add(side(core.before(), "before", axis.left() / 2, axis.left()));
    }
    if (!core.after().isEmpty()) {
      sides.add(side(core.after(), "after", (axis.right() + screen.width()) / 2, axis.right()));
    }
    return sides;
  }

  private String fitting(String text) {
    return NAMES.cut(text, sideWidth() - 2 * EDGE - 2);
  }

  private Side side(List<Entry> entries, String where, double x, double edge) {
    String first = Period.year(entries.getFirst().period().from());
    String last = Period.year(entries.getLast().period().to());
    return new Side(
        Tenths.of(x),
        Tenths.of(edge),
        fitting(entries.size() + " " + where),
        fitting(first.equals(last) ? first : first + "–" + last));
  }
}
