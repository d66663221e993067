package org.newsgraph.endpoint.view;

import java.util.List;

/// What the reference of the ontology shows, on the server's page and in the file.
///
/// @param about what it is, in one sentence
/// @param more what it is for, in some sentences
/// @param facts the version, the licence and such
/// @param citation how to cite it
/// @param formats where it can be had as data, and what else belongs to it
/// @param versions what each version has changed, the last one first
public record OntologyView(
    String title,
    String about,
    String more,
    List<Detail> facts,
    String citation,
    List<Reference> formats,
    List<Part> parts,
    List<Example> examples,
    List<Version> versions) {

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

  /// A query that shows how terms are used.
  ///
  /// @param run where it can be asked, or nothing
  /// @param terms those that it uses
  public record Example(
      String id,
      String title,
      String description,
      String query,
      String run,
      List<Reference> terms) {}

  /// What came with a version.
  ///
  /// @param added the terms that are new in it
  /// @param changes what other terms mean since
  public record Version(
      String number, List<String> about, List<Reference> added, List<Change> changes) {}

  /// What became of a term.
  public record Change(Reference term, List<String> notes) {}
}
