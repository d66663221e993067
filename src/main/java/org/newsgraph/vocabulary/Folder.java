package org.newsgraph.vocabulary;

/// The folders under the base IRI: the first path segment of every IRI that we mint.
public enum Folder {
  article,
  person,
  organization,
  place,
  thing,
  group,
  event,
  claim,
  membership,
  role,
  /// Decisions that two IRIs name the same thing.
  link,
  /// Named graphs that belong to no article.
  graph
}
