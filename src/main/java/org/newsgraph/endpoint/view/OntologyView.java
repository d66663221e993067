package org.newsgraph.endpoint.view;

import java.util.List;

/// What the page of the ontology shows.
public record OntologyView(String title, String about, List<Part> parts) {

  /// Terms of one kind under a heading.
  public record Part(String title, List<Term> terms) {}

  /// A class, property or value.
  ///
  /// @param details what it is a kind of, and what it leads from and to
  public record Term(
      String id, String iri, String label, List<String> comments, List<Detail> details) {}
}
