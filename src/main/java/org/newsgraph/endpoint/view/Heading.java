package org.newsgraph.endpoint.view;

import java.util.List;

/// What every page of a thing begins and ends with.
///
/// @param path the part of the IRI behind the base
/// @param kinds the thing's classes, the most special first
/// @param summary one sentence for those who see but the name: search engines, previews
/// @param jsonLd the thing's own statements as JSON-LD, safe within a script element
public record Heading(
    String path, String iri, String title, List<Reference> kinds, String summary, String jsonLd) {
  public Heading {
    kinds = List.copyOf(kinds);
  }
}
