package org.newsgraph.endpoint.drawing.network;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.endpoint.drawing.Caption;
import org.newsgraph.endpoint.drawing.PlainText;
import org.newsgraph.endpoint.drawing.Told;

/// What a thing is connected with, as a picture: `Neighbourhood.of("Baghdad", Kind.PLACE,
/// neighbours)`, printed by `drawing/neighbourhood.jte`.
///
/// @param summary what it shows, in words
/// @param kinds the kinds of neighbours that occur, for the legend
/// @param told the ways of telling that occur, for the legend
public record Neighbourhood(
    String summary, List<Kind> kinds, List<Told> told, List<NetDrawing> drawings) {
  private static final int MOST = 24;
  private static final int MOST_BELOW = 14;
  private static final int NAMED = 5;

  /// Draws the nearest of a thing's neighbours around it.
  public static Neighbourhood of(String name, Kind kind, List<Neighbour> neighbours) {
    String centre = PlainText.name(name);
    List<Neighbour> nearest = neighbours.stream().sorted(Neighbour.NEAREST).limit(MOST).toList();
    return new Neighbourhood(
        summary(centre, nearest, neighbours.size()),
        nearest.stream().map(Neighbour::kind).distinct().sorted().toList(),
        nearest.stream().map(Neighbour::told).distinct().sorted().toList(),
        List.of(
            new AroundLayout(centre, kind, byKind(nearest, MOST)).drawing(),
            new BelowLayout(centre, kind, byKind(nearest, MOST_BELOW)).drawing()));
  }

  private static List<Neighbour> byKind(List<Neighbour> nearest, int most) {
    return nearest.stream()
        .limit(most)
        .sorted(Comparator.comparing(Neighbour::kind).thenComparing(Neighbour.NEAREST))
        .toList();
  }

  /// Tells whether there is anything to see.
  public boolean isEmpty() {
    return kinds.isEmpty();
  }

  private static String summary(String centre, List<Neighbour> nearest, int all) {
    String shown = all > MOST_BELOW ? "the nearest of " : "";
    return centre
        + " and "
        + shown
        + Caption.count(all, "neighbour", "neighbours")
        + ": "
        + Caption.few(nearest.stream().map(Neighbour::label).toList(), NAMED)
        + ".";
  }
}
