package org.newsgraph.endpoint.drawing.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.endpoint.drawing.Lettering;
import org.newsgraph.endpoint.drawing.Screen;
import org.newsgraph.endpoint.drawing.Tenths;
import org.newsgraph.endpoint.drawing.map.MapDrawing.Label;
import org.newsgraph.endpoint.drawing.map.MapDrawing.Mark;

/// Lays a map out for one screen.
///
/// @param places in the order of their weight, the greatest first
/// @param shaded codes of countries
record MapLayout(Screen screen, Frame frame, List<Place> places, Set<String> shaded) {
  static final Lettering NAMES = Lettering.bold(12);
  static final Lettering COUNTRIES = Lettering.plain(11);

  private static final double DETAILED = 6;
  private static final int TURNS = 24;

  MapDrawing drawing() {
    List<Mark> marks = marks();
    Room room = new Room(frame.width(), frame.height());
    marks.forEach(mark -> room.take(around(mark)));
    List<Label> labels = labels(marks, room);
    return new MapDrawing(
        screen,
        Tenths.of(frame.height()),
        frame.transform(),
        shaded.stream().sorted().toList(),
        marks,
        labels,
        countries(room));
  }

  private List<Mark> marks() {
    double most = places.stream().mapToDouble(Place::shownWeight).max().orElse(0);
    // On a small map of much, large marks would be all there is to see.
    boolean isDetailed = frame.north() > DETAILED;
    double smallest = isDetailed ? 4.5 : 3;
    double growth = (screen == Screen.WIDE ? 12 : 8) * (isDetailed ? 1 : 0.7);
    List<Mark> marks = new ArrayList<>();
    for (Place place : places) {
      double share = most > 0 ? Math.sqrt(place.shownWeight() / most) : 0;
      marks.add(mark(place, smallest + growth * share, marks));
    }
    return marks;
  }

  /// The place's mark. Where it would hide another or be hidden, it moves along a spiral.
  private Mark mark(Place place, double radius, List<Mark> others) {
    return IntStream.range(0, TURNS)
        .mapToObj(turn -> mark(place, radius, turn))
        .filter(mark -> others.stream().noneMatch(other -> hide(mark, other)))
        .findFirst()
        .orElseGet(() -> mark(place, radius, 0));
  }

  private Mark mark(Place place, double radius, int turn) {
    double x = frame.x(place.longitude()) + 1.5 * turn * Math.cos(2.4 * turn);
    double y = frame.y(place.latitude()) + 1.5 * turn * Math.sin(2.4 * turn);
    return new Mark(
        Tenths.of(Math.clamp(x, radius, frame.width() - radius)),
        Tenths.of(Math.clamp(y, radius, frame.height() - radius)),
        Tenths.of(radius),
        place.isCountry() ? "country" : "spot",
        place.href(),
        WorldMap.title(place));
  }

  /// Later marks are smaller and lie above: a large one may hold them, an equal one must not.
  private static boolean hide(Mark mark, Mark other) {
    return Math.hypot(other.x() - mark.x(), other.y() - mark.y())
        < Math.min(mark.radius() * 0.8, 2 * mark.radius() - other.radius());
  }

  private List<Label> labels(List<Mark> marks, Room room) {
    int most = screen == Screen.WIDE ? 16 : 8;
    List<Label> labels = new ArrayList<>();
    for (int index = 0; index < marks.size() && labels.size() < most; index++) {
      String text = NAMES.cut(places.get(index).label(), screen == Screen.WIDE ? 180 : 130);
      beside(marks.get(index), text, room).ifPresent(labels::add);
    }
    return labels;
  }

  /// The first of the places around a mark where its name fits.
  private static Optional<Label> beside(Mark mark, String text, Room room) {
    double aside = mark.radius() + 4;
    Stream<Label> places =
        Stream.of(
            new Label(mark.x() + aside, mark.y() + 4, "start", text),
            new Label(mark.x() - aside, mark.y() + 4, "end", text),
            new Label(mark.x(), mark.y() - aside - 2, "middle", text),
            new Label(mark.x(), mark.y() + aside + 10, "middle", text));
    return places
        .filter(label -> room.isFree(around(label, NAMES)))
        .findFirst()
        .map(label -> taking(label, NAMES, room));
  }

  private static Label taking(Label label, Lettering letters, Room room) {
    room.take(around(label, letters));
    return label;
  }

  /// Names of countries that are large enough on the map to hold them, the largest first.
  private List<Label> countries(Room room) {
    return Countries.all().listed().stream()
        .filter(country ->
            isLarge(country)
                && places.stream().noneMatch(place -> place.country().equals(country.code())))
        .sorted(
            Comparator.comparingDouble(country -> -country.box().width() * country.box().height()))
        .map(country ->
            new Label(
                frame.x(country.longitude()),
                frame.y(country.latitude()) + 4,
                "middle",
                country.name()))
        .filter(label -> room.isFree(around(label, COUNTRIES)))
        .map(label -> taking(label, COUNTRIES, room))
        .limit(screen == Screen.WIDE ? 30 : 12)
        .toList();
  }

  private boolean isLarge(Country country) {
    return country.box().width() * frame.east() > COUNTRIES.width(country.name()) + 6
        && country.box().height() * frame.north() > 24;
  }

  private static Room.Area around(Mark mark) {
    return new Room.Area(
        mark.x() - mark.radius(),
        mark.y() - mark.radius(),
        mark.x() + mark.radius(),
        mark.y() + mark.radius());
  }

  private static Room.Area around(Label label, Lettering letters) {
    double width = letters.width(label.text());
    double left =
        switch (label.anchor()) {
          case "start" -> label.x();
          case "end" -> label.x() - width;
          default -> label.x() - width / 2;
        };
    return new Room.Area(
        left, label.y() - letters.size(), left + width, label.y() + letters.size() / 3);
  }
}
