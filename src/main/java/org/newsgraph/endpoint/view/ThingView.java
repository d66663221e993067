package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.Optional;

/// What the page of a thing shows.
///
/// @param notes what a reader must not miss: that an event is only planned, denied or claimed
/// @param quote what a claim says, or a sentence that tells of an event
/// @param paragraphs an article's text, with what it tells of marked
/// @param reports the articles that tell of it
public record ThingView(
    Heading heading,
    List<String> notes,
    Optional<String> quote,
    List<Fact> facts,
    List<Part> parts,
    List<List<Segment>> paragraphs,
    ReportList reports) {
  public ThingView {
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }
}
