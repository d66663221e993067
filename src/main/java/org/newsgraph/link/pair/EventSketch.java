package org.newsgraph.link.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.Days;
import org.newsgraph.link.reading.EventTelling;
import org.newsgraph.link.text.SenseTable;
import org.newsgraph.link.text.TermSet;

/// What of an event, as one article tells it, is compared with others.
///
/// @param heads the stems of the first words of its mentions
/// @param stems those and the stems of the last words
/// @param triggers the words, and the verbs with their particles, to look up in WordNet
/// @param roles who and what takes part
/// @param actors the words of all that take part, but for the place
/// @param context the words of the first sentences that mention it, without its own
/// @param position how far from the beginning it is first told, in sentences of usual length
/// @param repeated how many events of the article have a head of these
record EventSketch(
    EventTelling telling,
    TermSet heads,
    TermSet stems,
    SenseTable.Looked triggers,
    Map<Node, List<Participant>> roles,
    TermSet actors,
    TermSet context,
    double position,
    int repeated) {

  /// One who takes part.
  ///
  /// @param words all words that the article calls it by
  /// @param head the number of the stem of its name's last word
  record Participant(Node thing, TermSet words, TermSet head) {}

  List<Participant> role(Node property) {
    return roles.getOrDefault(property, List.of());
  }

  Optional<Days> time() {
    return telling.time();
  }

  int mentions() {
    return telling.mentions().size();
  }
}
