package org.newsgraph.link.reading;

import java.util.List;
import org.apache.jena.graph.Node;

/// An article as the graph holds it.
///
/// @param name its IRI
/// @param text the whole text; empty when the graph was loaded without
public record ReadArticle(
    Node name, String text, List<EntityTelling> entities, List<EventTelling> events) {}
