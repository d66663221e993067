package org.newsgraph.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// A file, or the standard input: bytes that hold articles. They can be read once.
public final class Input implements AutoCloseable {
  /// How many bytes [#head] looks at.
  public static final int HEAD = 1 << 14;

  private final String name;
  private final Optional<Path> file;
  private final BufferedInputStream stream;

  private Input(String name, Optional<Path> file, InputStream stream) {
    this.name = name;
    this.file = file;
    this.stream = new BufferedInputStream(stream, HEAD);
  }

  /// Opens a file.
  ///
  /// @throws IOException when that is impossible
  public static Input open(Path file) throws IOException {
    return new Input(fileName(file), Optional.of(file), Files.newInputStream(file));
  }

  /// Takes a stream, such as the standard input.
  ///
  /// @param name what messages call it
  public static Input of(String name, InputStream stream) {
    return new Input(name, Optional.empty(), stream);
  }

  /// The file's name without its folder.
  public String name() {
    return name;
  }

  /// The file, where it is one.
  public Optional<Path> file() {
    return file;
  }

  /// The first bytes, which stay to be read.
  ///
  /// @throws IOException when the input cannot be read
  public byte[] head() throws IOException {
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    return head;
  }

  /// All bytes that have not been read yet.
  public InputStream stream() {
    return stream;
  }

  /// The bytes of another file in the same folder, where there is one.
  ///
  /// @param limit how many bytes of it to read
  /// @throws IOException when it is there and cannot be read
  public Optional<byte[]> beside(String other, int limit) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file.get().resolveSibling(other))) {
      return Optional.of(in.readNBytes(limit));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /// The last part of a path.
  static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
