package org.newsgraph.endpoint.drawing.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.endpoint.drawing.Screen;
import org.newsgraph.endpoint.drawing.Tenths;
import org.newsgraph.endpoint.drawing.network.NetDrawing.Centre;
import org.newsgraph.endpoint.drawing.network.NetDrawing.Label;
import org.newsgraph.endpoint.drawing.network.NetDrawing.Node;

/// Lays a neighbourhood out for narrow screens: the thing on top, its neighbours below each other.
///
/// @param neighbours in the order in which they are drawn
record BelowLayout(String name, Kind kind, List<Neighbour> neighbours) {
  private static final double EDGE = 2;
  private static final double TRUNK = 20;
  private static final double NODE = 50;
  private static final double NAME = 64;
  private static final double SLOT = 42;
  private static final double LINE = 18;

  NetDrawing drawing() {
    double width = Screen.NARROW.width() - 2 * EDGE;
    List<String> lines = AroundLayout.CENTRE.wrap(name, width - 20, 3);
    double frame = lines.size() * LINE + 16;
    double top = EDGE + frame;
    List<Label> labels =
        IntStream.range(0, lines.size())
            .mapToObj(line -> new Label(14, EDGE + 21 + line * LINE, "start", lines.get(line)))
            .toList();
    double last = top + (neighbours.size() - 0.5) * SLOT;
    return new NetDrawing(
        Screen.NARROW,
        Tenths.of(top + neighbours.size() * SLOT + EDGE),
        new Centre(kind, EDGE, EDGE, width, frame, labels),
        neighbours.isEmpty() ? "" : "M" + TRUNK + " " + top + "V" + (last - 14),
        nodes(top));
  }

  private List<Node> nodes(double top) {
    Thickness thickness = Thickness.of(neighbours);
    List<Node> nodes = new ArrayList<>();
    for (Neighbour neighbour : neighbours) {
      double y = top + (nodes.size() + 0.5) * SLOT;
      nodes.add(node(neighbour, y, thickness.of(neighbour)));
    }
    return nodes;
  }

  private static Node node(Neighbour neighbour, double y, double thickness) {
    double room = Screen.NARROW.width() - NAME - EDGE;
    boolean related = !neighbour.relation().isEmpty();
    return new Node(
        NODE,
        y,
        neighbour.kind(),
        neighbour.told(),
        neighbour.href(),
        neighbour.title(),
        List.of(
            new Label(
                NAME,
                related ? y - 1 : y + 4,
                "start",
                AroundLayout.NAMES.cut(neighbour.label(), room))),
        new Label(NAME, y + 14, "start", AroundLayout.RELATIONS.cut(neighbour.relation(), room)),
        "M"
            + TRUNK
            + " "
            + (y - 14)
            + "Q"
            + TRUNK
            + " "
            + y
            + " "
            + (TRUNK + 14)
            + " "
            + y
            + "H"
            + NODE,
        thickness);
  }
}
