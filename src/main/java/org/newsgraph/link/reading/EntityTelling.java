package org.newsgraph.link.reading;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/// What one article tells of an entity.
///
/// @param types its classes
/// @param names its labels
/// @param identifiers what it is `owl:sameAs`
/// @param mentions in the order of the text
public record EntityTelling(
    Node article,
    Node thing,
    Set<Node> types,
    List<String> names,
    Set<Node> identifiers,
    List<MentionText> mentions)
    implements Telling {}
