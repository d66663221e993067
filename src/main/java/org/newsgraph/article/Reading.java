package org.newsgraph.article;

import java.util.Iterator;

/// The reader that asked a format to read an input, for what the format needs of it.
public interface Reading {

  /// How articles are read.
  ReadOptions options();

  /// Whether a file in a folder or an archive is taken for an article, or for something that holds
  /// articles, since its name tells so.
  boolean picks(String name);

  /// Reads what an input holds within itself, such as an archive's entry, by the format that
  /// recognizes it, and closes it after its last result. An input that lies too deep is rejected.
  Iterator<ReadResult> within(Input inner);

  /// Reads what the input holds within itself under a name that tells of no format: if its content
  /// does so. Otherwise it is skipped; source code and the like are plain text too.
  Iterator<ReadResult> unnamed(Input inner);
}
