package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.Optional;

/// What every page of a thing begins and ends with.
///
/// @param path the part of the IRI behind the base
/// @param canonical the address of the page under the base, wherever it is served
/// @param kinds the thing's classes, the most special first
/// @param summary one sentence for those who see but the name: search engines, previews
/// @param jsonLd the thing's own statements as JSON-LD, where they stand in the page
public record Heading(
    String path,
    String iri,
    String canonical,
    String title,
    List<Reference> kinds,
    String summary,
    Optional<JsonLd> jsonLd) {
  public Heading {
    kinds = List.copyOf(kinds);
  }
}
