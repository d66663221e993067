package org.newsgraph.store;

/// What an entry of an [EntryIndex] is found by.
public enum EntryKey {
  /// The IRI of its thing.
  SUBJECT,
  /// A name, in the form that all ways of writing it share.
  NAME,
  /// The end of the IRI that its thing has in this store.
  ENDING,
  /// An IRI that its thing is the same as.
  IDENTIFIER,
  /// An IRI of which it tells a part.
  OWNER
}
