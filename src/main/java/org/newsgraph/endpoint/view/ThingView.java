package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.Optional;

/// What the page of a thing shows.
///
/// @param path the part of the IRI behind the base
/// @param kinds the thing's classes, as words
/// @param notes what a reader must not miss: that an event is only planned, denied or claimed
/// @param quote what a claim says
/// @param paragraphs an article's text, with what it tells of marked
/// @param tellings the articles that tell of it
public record ThingView(
    String path,
    String iri,
    String title,
    List<Reference> kinds,
    List<String> notes,
    Optional<String> quote,
    List<Detail> details,
    List<Section> sections,
    List<List<Segment>> paragraphs,
    List<Telling> tellings) {}
