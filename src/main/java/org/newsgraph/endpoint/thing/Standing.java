package org.newsgraph.endpoint.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.NewsEvents;

/// How an event is told: reported by an article itself, or only claimed, denied, planned or held
/// possible.
///
/// @param word one word for it
/// @param notes what a reader must not miss, with who says so; none for what is reported
record Standing(String word, List<String> notes) {
  private static final Map<Node, Standing> UNREAL =
      Map.of(
          NewsEvents.term("Negated"), new Standing("denied", List.of("told not to have happened")),
          NewsEvents.term("Possible"), new Standing("possible", List.of("uncertain")),
          NewsEvents.term("Planned"), new Standing("planned", List.of("planned or expected")));

  /// As articles tell what they report themselves.
  static final Standing REPORTED = new Standing("reported", List.of());

  Standing {
    notes = List.copyOf(notes);
  }

  static Standing of(Node event, Told told, Names names) {
    Optional<Standing> unreal =
        told.objects(event, NewsEvents.FACTUALITY)
            .flatMap(node -> Optional.ofNullable(UNREAL.get(node)).stream())
            .findFirst();
    List<String> notes = new ArrayList<>(unreal.map(Standing::notes).orElse(List.of()));
    List<Node> claims = told.objects(event, NewsEvents.ACCORDING_TO).distinct().toList();
    if (!claims.isEmpty()) {
      notes.add(according(claims, told, names));
    }
    String word = claims.isEmpty() ? "reported" : "claimed";
    return new Standing(unreal.map(Standing::word).orElse(word), notes);
  }

  /// The way in which pictures tell it.
  org.newsgraph.endpoint.drawing.Told drawn() {
    return switch (word) {
      case "denied" -> org.newsgraph.endpoint.drawing.Told.DENIED;
      case "planned" -> org.newsgraph.endpoint.drawing.Told.PLANNED;
      case "claimed", "possible" -> org.newsgraph.endpoint.drawing.Told.CLAIMED;
      default -> org.newsgraph.endpoint.drawing.Told.REPORTED;
    };
  }

  private static String according(List<Node> claims, Told told, Names names) {
    List<String> speakers =
        claims.stream()
            .flatMap(claim -> told.objects(claim, NewsEvents.SPEAKER))
            .map(names::of)
            .distinct()
            .sorted()
            .limit(3)
            .toList();
    return speakers.isEmpty() ? "only claimed" : "according to " + String.join(", ", speakers);
  }
}
