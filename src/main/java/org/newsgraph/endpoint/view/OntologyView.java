package org.newsgraph.endpoint.view;

import java.util.List;

/// What the page of the ontology shows.
///
/// @param facts the version, the licence and such
public record OntologyView(String title, String about, List<Detail> facts, List<Part> parts) {

  /// Terms of one kind under a heading.
  ///
  /// @param tree the same terms, each below those that it is a kind of
  public record Part(String title, String id, List<Branch> tree, List<Term> terms) {}

  /// A term with those that are kinds of it.
  public record Branch(Reference term, String number, List<Branch> narrower) {}

  /// A class, property or value.
  ///
  /// @param use how many things of the class or statements with the property there are
  /// @param search where they can be seen, or nothing
  /// @param details what it is a kind of, and what it leads from and to
  public record Term(
      String id,
      String iri,
      String label,
      String use,
      String search,
      List<String> comments,
      List<String> examples,
      List<Detail> details) {}
}
