package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.Optional;

/// What the page of a thing shows.
///
/// @param notes what a reader must not miss: that an event is only planned, denied or claimed
/// @param quote what a claim says
/// @param factsLead whether the facts are what the page is about, or stand beside it
/// @param paragraphs an article's text, with what it tells of marked
/// @param parts the lists that the page is about
/// @param side shorter lists that stand beside them
/// @param reports the articles that tell of it
public record ThingView(
    Heading heading,
    List<String> notes,
    Optional<String> quote,
    List<Fact> facts,
    boolean factsLead,
    Pictures pictures,
    List<List<Segment>> paragraphs,
    List<Part> parts,
    List<Part> side,
    ReportList reports) {
  public ThingView {
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
    side = List.copyOf(side);
  }
}
