package org.newsgraph.article.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
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

  /// Whether it is to be read for its name; otherwise its content has to tell what it is.
  default boolean named() {
    return true;
  }

  /// The result that says why it could not be opened.
  ReadResult.Rejected rejected(String reason);

  /// A file.
  ///
  /// @param meter is told how many bytes more of it are read
  record OfFile(Path file, boolean named, LongConsumer meter) implements Opening {

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

  /// What lies in a folder and is no file. It is never opened.
  record Special(Path file, boolean named) implements Opening {

    @Override
    public Input open() throws IOException {
      if (named) {
        throw new FileSystemException(file.toString(), null, "a pipe or a device, not a file");
      }
      return Input.of(Input.fileName(file), InputStream.nullInputStream());
    }

    @Override
    public ReadResult.Rejected rejected(String reason) {
      return new ReadResult.Rejected(
          Input.fileName(file), file.toString(), reason, new Raw.Nothing());
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
