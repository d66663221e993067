package org.newsgraph.article;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Bytes that hold articles: a file, the standard input, or a part of another input, such as an
/// archive's entry. They can be read once.
public final class Input implements AutoCloseable {
  /// How many bytes [#head] looks at.
  public static final int HEAD = 1 << 14;

  private final String name;
  private final String place;
  private final int depth;
  private final Optional<Path> file;
  private final Optional<Path> packed;
  private final Known known;
  private final Beside beside;
  private final BufferedInputStream stream;
  private final Deque<Closeable> closed = new ArrayDeque<>();

  private Input(
      String name,
      String place,
      int depth,
      Optional<Path> file,
      Optional<Path> packed,
      Known known,
      Beside beside,
      InputStream stream) {
    this.name = name;
    this.place = place;
    this.depth = depth;
    this.file = file;
    this.packed = packed;
    this.known = known;
    this.beside = beside;
    this.stream = new BufferedInputStream(stream, HEAD);
    closed.push(this.stream);
  }

  /// Opens a file.
  ///
  /// @throws IOException when that is impossible
  public static Input open(Path file) throws IOException {
    return open(file, bytes -> {});
  }

  /// Opens a file.
  ///
  /// @param meter is told how many bytes more of it are read
  /// @throws IOException when that is impossible
  public static Input open(Path file, LongConsumer meter) throws IOException {
    InputStream stream = new MeteredStream(Files.newInputStream(file), meter);
    Beside beside = (other, limit) -> beside(file, other, limit);
    Optional<Path> lasting = Optional.of(file).filter(Files::isRegularFile);
    return new Input(
        fileName(file),
        file.toString(),
        0,
        lasting,
        Optional.empty(),
        Known.NOTHING,
        beside,
        stream);
  }

  /// Takes a stream, such as the standard input.
  ///
  /// @param name what messages call it
  public static Input of(String name, InputStream stream) {
    return new Input(
        name, name, 0, Optional.empty(), Optional.empty(), Known.NOTHING, Beside.NOTHING, stream);
  }

  /// A part of this input.
  ///
  /// @param name the part's own name, never a path
  /// @param where the part as messages tell it: `entry a/b.html`, `record 17`
  /// @param known what this input tells of it
  public Input part(String name, String where, Known known, InputStream stream) {
    return part(name, where, known, Beside.NOTHING, stream);
  }

  /// A part of this input that lies among others.
  ///
  /// @param name the part's own name, never a path
  /// @param where the part as messages tell it: `entry a/b.html`, `record 17`
  /// @param known what this input tells of it
  /// @param beside what lies in the same folder as the part
  public Input part(String name, String where, Known known, Beside beside, InputStream stream) {
    return new Input(
        name,
        place + ", " + where,
        depth + 1,
        Optional.empty(),
        Optional.empty(),
        known,
        beside,
        stream);
  }

  /// All that this input holds, unpacked.
  ///
  /// @param name what it was called before it was packed
  /// @param known what this input tells of it
  public Input unpacked(String name, Known known, InputStream stream) {
    return new Input(
        name,
        place + ", unpacked",
        depth + 1,
        Optional.empty(),
        file.or(() -> packed),
        known,
        Beside.NOTHING,
        stream);
  }

  /// The file's name without its folder, or the name by which an input calls its part.
  public String name() {
    return name;
  }

  /// Where it is, for messages: the file with its path, and the part in it.
  public String place() {
    return place;
  }

  /// How many inputs it lies within.
  public int depth() {
    return depth;
  }

  /// The file, where it is one; a pipe is none, since nobody can read it again.
  public Optional<Path> file() {
    return file;
  }

  /// What is known of it before it is read.
  public Known known() {
    return known;
  }

  /// The first bytes, which stay to be read; fewer where the input cannot be read further.
  ///
  /// @throws IOException when the input cannot be read
  public byte[] head() throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    stream.mark(HEAD);
    try {
      int read = 0;
      while (read >= 0 && length < HEAD) {
        length += read;
        read = stream.read(head, length, HEAD - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    stream.reset();
    return Arrays.copyOf(head, length);
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
    return beside.bytes(other, limit);
  }

  /// A name that is too long, or that no file of this system can have, is that of no file.
  private static Optional<byte[]> beside(Path file, String other, int limit) throws IOException {
    Path neighbour;
    try {
      neighbour = file.resolveSibling(other);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (!Files.exists(neighbour)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(neighbour)) {
      return Optional.of(in.readNBytes(limit));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// The result that tells why the whole input gives no article. Of what was packed, and is not
  /// held, the packed file is kept.
  ///
  /// @param read what was read of it
  public ReadResult.Rejected rejected(Unreadable why, byte[] read) {
    String where = why.where().isEmpty() ? place : place + ", " + why.where();
    Optional<Path> kept = read.length == 0 ? packed : Optional.empty();
    String called = kept.map(Input::fileName).orElse(name);
    return new ReadResult.Rejected(
        called, where, why.reason(), kept.<Raw>map(Raw.InFile::whole).orElseGet(() -> raw(read)));
  }

  /// The result that tells why the input cannot be read further.
  public ReadResult.Rejected rejected(String reason) {
    return rejected(new Unreadable("", reason), new byte[0]);
  }

  private Raw raw(byte[] read) {
    if (file.isPresent()) {
      return Raw.InFile.whole(file.get());
    }
    return read.length == 0 ? new Raw.Nothing() : Raw.Held.of(read);
  }

  /// Has something closed together with the input, and before it.
  public void closes(Closeable with) {
    closed.push(with);
  }

  @Override
  public void close() throws IOException {
    while (!closed.isEmpty()) {
      closed.pop().close();
    }
  }

  /// The last part of a path.
  public static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
