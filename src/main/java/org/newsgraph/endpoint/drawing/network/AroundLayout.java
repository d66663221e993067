package org.newsgraph.endpoint.drawing.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.endpoint.drawing.Lettering;
import org.newsgraph.endpoint.drawing.Screen;
import org.newsgraph.endpoint.drawing.Tenths;
import org.newsgraph.endpoint.drawing.network.NetDrawing.Centre;
import org.newsgraph.endpoint.drawing.network.NetDrawing.Label;
import org.newsgraph.endpoint.drawing.network.NetDrawing.Node;

/// Lays a neighbourhood out for wide screens: the neighbours on an arc at each side, each with a
/// height of its own, so that names cannot meet.
///
/// @param neighbours in the order in which they are drawn
record AroundLayout(String name, Kind kind, List<Neighbour> neighbours) {
  static final Lettering NAMES = Lettering.plain(13);
  static final Lettering RELATIONS = Lettering.plain(11);
  static final Lettering CENTRE = Lettering.bold(14);

  private static final double MIDDLE = Screen.WIDE.width() / 2.0;
  private static final double SLOT = 34;
  private static final double BETWEEN_KINDS = 10;
  private static final double REACH = 200;
  private static final double BULGE = 45;
  private static final double STRETCH = 95;
  private static final double FRAME = 160;
  private static final double LINE = 18;
  private static final double NAME_LINE = 15;

  NetDrawing drawing() {
    int half = Math.ceilDiv(neighbours.size(), 2);
    List<Neighbour> right = neighbours.subList(0, half);
    List<Neighbour> left = neighbours.subList(half, neighbours.size());
    List<String> lines = CENTRE.wrap(name, FRAME - 20, 4);
    double frame = lines.size() * LINE + 18;
    double height = Math.max(frame, Math.max(length(left), length(right))) + 16;
    List<Node> nodes =
        Stream.concat(side(right, 1, height).stream(), side(left, -1, height).stream()).toList();
    return new NetDrawing(
        Screen.WIDE, Tenths.of(height), centre(lines, frame, height / 2), "", nodes);
  }

  private Centre centre(List<String> lines, double frame, double y) {
    double top = y - frame / 2;
    return new Centre(
        kind,
        MIDDLE - FRAME / 2,
        Tenths.of(top),
        FRAME,
        frame,
        IntStream.range(0, lines.size())
            .mapToObj(line ->
                new Label(MIDDLE, Tenths.of(top + 22 + line * LINE), "middle", lines.get(line)))
            .toList());
  }

  private static double length(List<Neighbour> side) {
    return side.size() * SLOT + kindChanges(side, side.size()) * BETWEEN_KINDS;
  }

  /// How often the kind changes in the first of a side's neighbours.
  private static long kindChanges(List<Neighbour> side, int first) {
    return IntStream.range(1, first)
        .filter(index -> side.get(index).kind() != side.get(index - 1).kind())
        .count();
  }

  /// @param direction 1 to the right, -1 to the left
  private List<Node> side(List<Neighbour> side, int direction, double height) {
    Thickness thickness = Thickness.of(neighbours);
    double top = (height - length(side)) / 2;
    List<Node> nodes = new ArrayList<>();
    for (int index = 0; index < side.size(); index++) {
      double y = top + (index + 0.5) * SLOT + kindChanges(side, index + 1) * BETWEEN_KINDS;
      double off = (y - height / 2) / (height / 2);
      double x = MIDDLE + direction * (REACH + BULGE * Math.sqrt(Math.max(0, 1 - off * off)));
      nodes.add(node(side.get(index), Tenths.of(x), Tenths.of(y), direction, height, thickness));
    }
    return nodes;
  }

  private Node node(
      Neighbour neighbour, double x, double y, int direction, double height, Thickness thickness) {
    double nameX = x + direction * 13;
    double room = direction > 0 ? Screen.WIDE.width() - nameX - 2 : nameX - 2;
    double stretch = x - direction * STRETCH;
    String anchor = direction > 0 ? "start" : "end";
    return new Node(
        x,
        y,
        neighbour.kind(),
        neighbour.told(),
        neighbour.href(),
        neighbour.title(),
        names(NAMES.wrap(neighbour.label(), room, 2), nameX, y, anchor),
        new Label(
            Tenths.of(x - direction * (STRETCH - 4) / 2 - direction * 6),
            Tenths.of(y - 5),
            "middle",
            RELATIONS.cut(neighbour.relation(), STRETCH - 14)),
        link(direction, Tenths.of(height / 2), Tenths.of(stretch), x, y),
        thickness.of(neighbour));
  }

  /// One line or two, level with the node.
  private static List<Label> names(List<String> lines, double x, double y, String anchor) {
    double first = y + 4.5 - (lines.size() - 1) * NAME_LINE / 2;
    return IntStream.range(0, lines.size())
        .mapToObj(
            line -> new Label(x, Tenths.of(first + line * NAME_LINE), anchor, lines.get(line)))
        .toList();
  }

  /// A curve out of the centre that ends level, under the relation's name.
  private static String link(int direction, double middle, double stretch, double x, double y) {
    double start = MIDDLE + direction * FRAME / 2;
    double bend = Tenths.of((start + stretch) / 2);
    return "M" + start + " " + middle + "C" + bend + " " + middle + " " + bend + " " + y + " "
        + stretch + " " + y + "H" + x;
  }
}
