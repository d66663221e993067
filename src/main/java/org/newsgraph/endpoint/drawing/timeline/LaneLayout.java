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
    MarkLayout named =
        screen == Screen.WIDE ? new MarkLayout(axis, 20, 6, 230) : new MarkLayout(axis, 20, 8, 170);
    MarkLayout plain = new MarkLayout(axis, 14, 9, 0);
    Optional<Laid> withNames = named.of(entries);
    MarkLayout layout = withNames.isPresent() ? named : plain;
    Laid middle =
        withNames
            .or(() -> entries.size() > MOST_MARKS ? Optional.empty() : plain.of(entries))
            .orElseGet(() -> new BarLayout(axis, lane, links).of(entries));
    return middle
        .beside(side(layout, in(core.before()), 0, axis.left()))
        .beside(side(layout, in(core.after()), axis.right(), screen.width()));
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
