package org.newsgraph.article;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;

/// One format that articles come in.
///
/// A format knows its own inputs by their content and gives their articles one by one; however many
/// an input holds, only one of them is in memory.
public interface ArticleFormat {

  /// The endings of the names by which its files are picked in folders and archives, such as
  /// `.txt`, in lower case.
  Set<String> endings();

  /// Whether the input is of this format.
  ///
  /// @throws IOException when the input cannot be read
  boolean recognizes(Input input) throws IOException;

  /// Reads the input's articles, lazily. A bad one is a [ReadResult.Rejected], and the next one
  /// follows. What has to be closed with the input is given to [Input#closes]; the iterator may
  /// throw [java.io.UncheckedIOException] when the input cannot be read further.
  ///
  /// @throws IOException when the input cannot be read
  Iterator<ReadResult> read(Input input, Reading reading) throws IOException;
}
