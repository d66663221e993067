package org.newsgraph.endpoint.page;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsgraph.endpoint.view.HomeView;
import org.newsgraph.endpoint.view.Reference;

/// Counts events by month, or by year when articles of many years tell of them.
record EventsOverTime(Links links, HomeNumbers numbers) {
  private static final int SHOWN = 24;
  private static final int YEARS_CAPTIONED = 5;

  /// A time that events are counted in, a month or a year.
  private enum Unit {
    MONTH(1),
    YEAR(12);

    private final int months;

    Unit(int months) {
      this.months = months;
    }

    YearMonth first(YearMonth month) {
      return this == MONTH ? month : month.withMonth(1);
    }

    YearMonth after(YearMonth first, int times) {
      return first.plusMonths((long) times * months);
    }
  }

  /// How many events began in each of the times up to the latest article, from the first article or
  /// event on; without an article that is dated, in the times that have most events.
  List<HomeView.Bar> bars() {
    Unit unit = unit();
    NavigableMap<YearMonth, Long> counts = new TreeMap<>();
    numbers.begun().forEach((month, events) -> counts.merge(unit.first(month), events, Long::sum));
    if (counts.isEmpty()) {
      return List.of();
    }
    YearMonth last = latest().map(unit::first).orElseGet(() -> fullest(unit, counts));
    List<YearMonth> times =
        IntStream.range(0, SHOWN)
            .mapToObj(time -> unit.after(last, time - SHOWN + 1))
            .dropWhile(time -> !counts.containsKey(time) && isBeforeAll(unit, time))
            .toList();
    long most = times.stream().mapToLong(time -> counts.getOrDefault(time, 0L)).max().orElse(0);
    return times.stream()
        .map(time -> bar(unit, time, counts.getOrDefault(time, 0L), most))
        .toList();
  }

  private boolean isBeforeAll(Unit unit, YearMonth time) {
    return numbers.published().stream()
        .map(YearMonth::from)
        .allMatch(month -> time.isBefore(unit.first(month)));
  }

  private Unit unit() {
    List<YearMonth> published = numbers.published().stream().map(YearMonth::from).toList();
    boolean few =
        published.isEmpty()
            || published.getLast().isBefore(Unit.MONTH.after(published.getFirst(), SHOWN));
    return few ? Unit.MONTH : Unit.YEAR;
  }

  private Optional<YearMonth> latest() {
    return numbers.published().stream().max(Comparator.naturalOrder()).map(YearMonth::from);
  }

  private static YearMonth fullest(Unit unit, NavigableMap<YearMonth, Long> counts) {
    return counts.keySet().stream()
        .max(Comparator.comparingLong(last -> sum(unit, last, counts)))
        .orElseThrow();
  }

  private static long sum(Unit unit, YearMonth last, NavigableMap<YearMonth, Long> counts) {
    return counts.subMap(unit.after(last, 1 - SHOWN), true, last, true).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private HomeView.Bar bar(Unit unit, YearMonth time, long events, long most) {
    String year = String.valueOf(time.getYear());
    boolean month = unit == Unit.MONTH;
    String name =
        month ? time.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + year : year;
    boolean captioned =
        month ? time.getMonth() == Month.JANUARY : time.getYear() % YEARS_CAPTIONED == 0;
    return Charts.bar(
        link(name, month ? time.toString() : year), events, most, captioned ? year : "");
  }

  private Reference link(String name, String time) {
    return new Reference(
        name, "%ssearch?type=event&from=%s&to=%s".formatted(links.root(), time, time), false);
  }
}
