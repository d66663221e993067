package org.newsgraph.endpoint.drawing.timeline;

import java.util.List;
import java.util.Optional;
import org.newsgraph.endpoint.drawing.Screen;

/// Chooses how a lane is drawn: few entries have marks with names, more have marks, and many are
/// counted in bars.
record LaneLayout(Screen screen, Axis axis, Lane lane, BinLink links) {
  private static final int MOST_MARKS = 160;
  private static final double MARGIN = 8;

  Laid of(Core core) {
    List<Entry> entries = in(core.entries());
    List<MarkLayout> ways = entries.size() > MOST_MARKS ? List.of() : ways();
    for (MarkLayout way : ways) {
      Optional<Laid> marks = way.of(entries);
      if (marks.isPresent()) {
        return beside(marks.get(), way, core);
      }
    }
    return beside(new BarLayout(axis, lane, links).of(entries), plain(), core);
  }

  /// How marks may be laid out, the most telling way first.
  private List<MarkLayout> ways() {
    boolean isWide = screen == Screen.WIDE;
    return List.of(
        new MarkLayout(axis, 20, isWide ? 5 : 8, isWide ? 380 : 240, true),
        new MarkLayout(axis, 20, isWide ? 7 : 9, isWide ? 230 : 170, true),
        new MarkLayout(axis, 14, 8, 0, true),
        plain());
  }

  private MarkLayout plain() {
    return new MarkLayout(axis, 14, 10, 0, false);
  }

  private Laid beside(Laid middle, MarkLayout way, Core core) {
    return middle
        .beside(side(way, in(core.before()), 0, axis.left()))
        .beside(side(way, in(core.after()), axis.right(), screen.width()));
  }

  private Laid side(MarkLayout layout, List<Entry> entries, double left, double right) {
    if (entries.isEmpty()) {
      return Laid.NOTHING;
    }
    return layout
        .column(entries, left + MARGIN, right - MARGIN)
        .orElseGet(() -> new BarLayout(axis, lane, links).column(entries, left, right));
  }

  private List<Entry> in(List<Entry> entries) {
    return entries.stream().filter(entry -> entry.lane().equals(lane)).toList();
  }
}
