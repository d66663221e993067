package org.newsgraph.endpoint.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Line;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.vocabulary.NewsEvents;

/// Makes lines of rows that hold a thing with what is needed to name it.
record Lines(Links links) {
  private static final Map<Node, String> UNREAL =
      Map.of(
          NewsEvents.term("Negated"), "told not to have happened",
          NewsEvents.term("Possible"), "uncertain",
          NewsEvents.term("Planned"), "planned or expected");

  /// Gives one line a thing. The graphs may tell different names or dates of it: the first counts.
  List<Line> of(List<Row> rows) {
    Map<Node, Line> lines = new LinkedHashMap<>();
    rows.forEach(row -> lines.putIfAbsent(row.node("thing"), line(row)));
    return List.copyOf(lines.values());
  }

  private Line line(Row row) {
    Reference thing = links.to(row.node("thing"), name(row));
    return new Line(thing, row.text("date").orElse(""), notes(row));
  }

  /// What a reader must not miss of an event: how far it is real, and who says so.
  private static List<String> notes(Row row) {
    List<String> notes = new ArrayList<>();
    row.optionalNode("factuality").flatMap(Lines::unreal).ifPresent(notes::add);
    if (row.optionalNode("claim").isPresent()) {
      notes.add(according(row.text("source")));
    }
    return notes;
  }

  static Optional<String> unreal(Node factuality) {
    return Optional.ofNullable(UNREAL.get(factuality));
  }

  static String according(Optional<String> speaker) {
    return speaker.map(name -> "according to " + name).orElse("only claimed");
  }

  private static Optional<String> name(Row row) {
    return row.text("label").or(() -> row.text("headline"));
  }
}
