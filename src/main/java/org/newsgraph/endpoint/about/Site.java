package org.newsgraph.endpoint.about;

import java.util.Optional;
import org.newsgraph.vocabulary.Base;

/// What is served, to those who are told of it.
///
/// @param base what the IRIs of the dataset's things begin with
/// @param withText whether the articles' texts may be read
/// @param license the IRI of the licence that the data is under, where there is one
public record Site(Base base, boolean withText, Optional<String> license) {
  static final String DATASET = "dataset";

  /// The IRI of something that the server has beside the things of the graph.
  String iri(String path) {
    return base.iri() + path;
  }
}
