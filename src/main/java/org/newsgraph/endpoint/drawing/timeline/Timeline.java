package org.newsgraph.endpoint.drawing.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.endpoint.drawing.Caption;
import org.newsgraph.endpoint.drawing.Screen;
import org.newsgraph.endpoint.drawing.Told;

/// When things happened, as a picture: `Timeline.of(entries, BinLink.NONE)`, printed by
/// `drawing/timeline.jte`.
///
/// @param summary what it shows, in words
/// @param told the ways of telling that occur, for the legend
public record Timeline(String summary, List<Told> told, List<TimeDrawing> drawings) {
  private static final int MOST_LANES = 6;

  private static final Comparator<Entry> ORDER =
      Comparator.comparingDouble(Entry::middle)
          .thenComparing(Entry::period, Comparator.comparing(Period::from))
          .thenComparing(Entry::label)
          .thenComparing(Entry::href)
          .thenComparing(Entry::told)
          .thenComparing(Entry::lane);

  /// Draws entries. Where a lane has too many for a mark each, bars count them.
  public static Timeline of(List<Entry> entries, BinLink links) {
    List<Entry> sorted = inFewLanes(entries).stream().sorted(ORDER).toList();
    List<Told> told =
        Stream.of(Told.values())
            .filter(way -> sorted.stream().anyMatch(entry -> entry.told() == way))
            .toList();
    Core core = Core.of(sorted);
    return new Timeline(
        summary(sorted, core),
        told,
        Stream.of(Screen.values())
            .map(screen -> new TimeLayout(screen, core, links).drawing())
            .toList());
  }

  /// Tells whether there is anything to see.
  public boolean isEmpty() {
    return told.isEmpty();
  }

  private static List<Entry> inFewLanes(List<Entry> entries) {
    Map<Lane, Long> sizes =
        entries.stream()
            .collect(Collectors.groupingBy(Entry::lane, TreeMap::new, Collectors.counting()));
    if (sizes.size() <= MOST_LANES) {
      return entries;
    }
    List<Lane> kept =
        sizes.entrySet().stream()
            .sorted(Map.Entry.<Lane, Long>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .limit(MOST_LANES - 1)
            .toList();
    return entries.stream()
        .map(entry -> kept.contains(entry.lane()) ? entry : entry.in(Lane.OTHER))
        .toList();
  }

  private static String summary(List<Entry> sorted, Core core) {
    if (sorted.isEmpty()) {
      return "Nothing dated.";
    }
    Map<Told, Long> counts =
        sorted.stream()
            .collect(Collectors.groupingBy(Entry::told, TreeMap::new, Collectors.counting()));
    String ways =
        counts.entrySet().stream()
            .map(way -> way.getValue() + " " + way.getKey().words())
            .collect(Collectors.joining(", "));
    return Caption.count(sorted.size(), "entry", "entries") + ": " + when(core) + "; " + ways + ".";
  }

  private static String when(Core core) {
    boolean isWhole = core.before().isEmpty() && core.after().isEmpty();
    return span(core.entries())
        + (isWhole ? "" : " (" + core.entries().size() + ")")
        + aside(core.before(), "before")
        + aside(core.after(), "after");
  }

  private static String span(List<Entry> entries) {
    return new Period(edge(entries, Period::from).getFirst(), edge(entries, Period::to).getLast())
        .toString();
  }

  private static List<LocalDate> edge(List<Entry> entries, Function<Period, LocalDate> side) {
    return entries.stream().map(Entry::period).map(side).sorted().toList();
  }

  private static String aside(List<Entry> entries, String where) {
    return entries.isEmpty() ? "" : ", " + where + " (" + entries.size() + ")";
  }
}
