package org.newsgraph.endpoint.view;

import java.util.List;

/// What the page about the dataset shows.
///
/// @param about what it is, in a sentence
/// @param license the licence, or a word that none is stated
/// @param hasDumps whether there are dumps to download
/// @param numbers how many triples and things there are
/// @param classes how many things of each class there are
/// @param properties how many triples have each property
/// @param runs that made it, the latest first
public record DatasetView(
    String iri,
    String about,
    Reference license,
    boolean hasDumps,
    List<HomeView.Count> numbers,
    List<HomeView.Bar> classes,
    List<HomeView.Bar> properties,
    List<Run> runs,
    JsonLd jsonLd) {

  /// A run of the program that wrote to the dataset.
  ///
  /// @param command what it was asked to do
  /// @param outcome what it has done
  /// @param settings what the outcome depended on beside the inputs, or empty
  public record Run(
      String command,
      When started,
      String program,
      String outcome,
      List<Input> inputs,
      String settings) {}

  /// What a run read.
  ///
  /// @param sha256 in hexadecimal digits, or empty
  public record Input(String name, String sha256) {}
}
