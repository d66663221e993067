package org.newsgraph.link.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/// What one article tells of an event, its claimed, denied, possible and planned versions included.
///
/// @param thing the IRI of the event itself, of which the others are versions
/// @param versions all IRIs that the article tells it under
/// @param classes its classes, those of all events left out
/// @param roles who and what takes part, by the property
/// @param factuality how it is told, once for each version
/// @param time from when to when it was, or by when it had been
/// @param mentions in the order of the text
public record EventTelling(
    Node article,
    Node thing,
    Set<Node> versions,
    Set<Node> classes,
    Map<Node, Set<Node>> roles,
    Set<Node> factuality,
    Optional<Days> time,
    List<MentionText> mentions)
    implements Telling {}
