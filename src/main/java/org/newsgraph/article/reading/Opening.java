package org.newsgraph.article.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.newsgraph.article.Input;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadResult;

/// An input that is to be opened when its turn comes.
sealed interface Opening {

  /// Opens it.
  ///
  /// @throws IOException when that is impossible
  Input open() throws IOException;

  /// The result that says why it could not be opened.
  ReadResult.Rejected rejected(String reason);

  /// A file.
  ///
  /// @param meter is told how many bytes more of it are read
  record OfFile(Path file, LongConsumer meter) implements Opening {

    @Override
    public Input open() throws IOException {
      return Input.open(file, meter);
    }

    @Override
    public ReadResult.Rejected rejected(String reason) {
      return new ReadResult.Rejected(
          Input.fileName(file), file.toString(), reason, Raw.InFile.whole(file));
    }
  }

  /// A stream that is open already.
  record OfStream(String name, InputStream stream) implements Opening {

    @Override
    public Input open() {
      return Input.of(name, stream);
    }

    @Override
    public ReadResult.Rejected rejected(String reason) {
      return new ReadResult.Rejected(name, name, reason, new Raw.Nothing());
    }
  }
}
