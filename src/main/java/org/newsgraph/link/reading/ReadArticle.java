package org.newsgraph.link.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// An article as the graph holds it.
///
/// @param name its IRI
/// @param published the day on which it was
/// @param text the whole text; empty when the graph was loaded without
public record ReadArticle(
    Node name,
    Optional<LocalDate> published,
    String text,
    List<EntityTelling> entities,
    List<EventTelling> events) {}
