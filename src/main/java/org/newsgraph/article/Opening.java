package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/// An input that is to be opened when its turn comes.
sealed interface Opening {

  /// Opens it.
  ///
  /// @throws IOException when that is impossible
  Input open() throws IOException;

  /// The result that says why it could not be opened.
  ReadResult.Rejected rejected(String reason);

  /// A file.
  record OfFile(Path file) implements Opening {

    @Override
    public Input open() throws IOException {
      return Input.open(file);
    }

    @Override
    public ReadResult.Rejected rejected(String reason) {
      Location location = new Location(Optional.of(file), 0, 0);
      return new ReadResult.Rejected(Input.fileName(file), "", reason, location);
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
      return new ReadResult.Rejected(name, "", reason, new Location(Optional.empty(), 0, 0));
    }
  }
}
