package org.newsgraph.dump;

import java.util.Collection;

/// What was written of a store.
///
/// @param files how many files, a manifest of them not counted
/// @param triples how many in all files; quads, where graphs are written apart
/// @param bytes how long the files are together
public record Dumped(int files, long triples, long bytes) {

  static Dumped of(Collection<Manifest.Entry> files) {
    return new Dumped(
        files.size(),
        files.stream().mapToLong(Manifest.Entry::triples).sum(),
        files.stream().mapToLong(Manifest.Entry::bytes).sum());
  }

  static Dumped of(StatementCount count, WholeFile.Written file) {
    return new Dumped(1, count.soFar(), file.bytes());
  }
}
