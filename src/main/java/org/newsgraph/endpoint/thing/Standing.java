package org.newsgraph.endpoint.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.search.Told;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;

/// How an event is told, with who says so.
///
/// @param told the farthest from real that it is told
/// @param notes what a reader must not miss; none for what is reported
record Standing(Told told, List<String> notes) {
  private static final int SPEAKERS_AT_MOST = 3;

  Standing {
    notes = List.copyOf(notes);
  }

  static Standing of(Node event, Statements statements, Names names) {
    Optional<Told> unreal =
        statements
            .objects(event, NewsEvents.FACTUALITY)
            .flatMap(node -> Told.unreal(node).stream())
            .findFirst();
    List<String> notes = new ArrayList<>();
    unreal.map(Told::note).ifPresent(notes::add);
    List<Node> claims = statements.objects(event, NewsEvents.ACCORDING_TO).toList();
    if (!claims.isEmpty()) {
      notes.add(according(claims, statements, names));
    }
    return new Standing(unreal.orElse(claims.isEmpty() ? Told.reported : Told.claimed), notes);
  }

  /// The way in which pictures tell it.
  org.newsgraph.endpoint.drawing.Told drawn() {
    return switch (told) {
      case reported -> org.newsgraph.endpoint.drawing.Told.REPORTED;
      case claimed, possible -> org.newsgraph.endpoint.drawing.Told.CLAIMED;
      case denied -> org.newsgraph.endpoint.drawing.Told.DENIED;
      case planned -> org.newsgraph.endpoint.drawing.Told.PLANNED;
    };
  }

  private static String according(List<Node> claims, Statements statements, Names names) {
    return Told.according(
        claims.stream()
            .flatMap(claim -> statements.objects(claim, NewsEvents.SPEAKER))
            .map(names::of)
            .distinct()
            .sorted()
            .limit(SPEAKERS_AT_MOST)
            .toList());
  }
}
