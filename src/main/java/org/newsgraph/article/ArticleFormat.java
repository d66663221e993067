package org.newsgraph.article;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/// One format that articles come in.
///
/// A format knows its own inputs by their content and gives their articles one by one; however many
/// an input holds, only one of them is in memory.
public interface ArticleFormat {

  /// The endings of the names by which its files are picked in folders, such as `.txt`.
  Set<String> endings();

  /// Whether the input is of this format.
  ///
  /// @throws IOException when the input cannot be read
  boolean recognizes(Input input) throws IOException;

  /// Reads the input's articles, lazily. A bad one is a [ReadResult.Rejected], and the next one
  /// follows.
  ///
  /// @throws IOException when the input cannot be read
  Stream<ReadResult> read(Input input, ReadOptions options) throws IOException;
}
