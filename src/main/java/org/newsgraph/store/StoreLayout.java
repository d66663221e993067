package org.newsgraph.store;

import java.nio.file.Path;

/// The files of a store's folder.
record StoreLayout(Path directory) {
  StoreLayout {
    directory = directory.toAbsolutePath().normalize();
  }

  /// The TDB2 database.
  Path quads() {
    return directory.resolve("tdb2");
  }

  /// The Lucene index.
  Path text() {
    return directory.resolve("text");
  }

  /// What was found out of the quads and would take long to find again.
  Path kept() {
    return directory.resolve("kept");
  }

  /// The Lucene index of what users know beforehand.
  Path entries() {
    return directory.resolve("gazetteer");
  }

  /// The layout's version and the store's base IRI.
  Path properties() {
    return directory.resolve("store.properties");
  }

  /// What was done to the store.
  Path runs() {
    return directory.resolve("runs.ttl");
  }

  /// There while quads and text index are being committed: found on opening, it tells that the
  /// program died in between, and that the two may differ.
  Path textIsStale() {
    return directory.resolve("text-is-stale");
  }
}
