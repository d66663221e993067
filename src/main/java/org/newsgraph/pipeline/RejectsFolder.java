package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.newsgraph.article.Raw;

/// The folder of inputs that could not be used: each as it was read, and beside it, in
/// `NAME.reason.txt`, why. It is made when the first one comes.
public final class RejectsFolder {
  private static final long LARGEST_COPY = 256L << 20;

  private final Path folder;
  private final RejectNames names;

  public RejectsFolder(Path folder) {
    this.folder = folder;
    names = new RejectNames(folder);
  }

  /// Where the folder is.
  public Path path() {
    return folder;
  }

  /// Sets an input aside, in place of what an earlier run set aside under that name.
  ///
  /// @throws PipelineException when the folder cannot be written to
  void add(Reject reject) {
    String name = names.next(reject.name());
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(name + RejectNames.REASON),
          reject + notCopied(reject.raw()) + System.lineSeparator());
      write(folder.resolve(name), reject.raw());
    } catch (IOException e) {
      throw new PipelineException(
          "Can't set %s aside in %s: %s. Give another --rejects.".formatted(name, folder, e), e);
    }
  }

  private static String notCopied(Raw raw) throws IOException {
    return raw instanceof Raw.InFile bytes && isReadable(bytes) && length(bytes) > LARGEST_COPY
        ? "; not copied, since it has more than " + (LARGEST_COPY >> 20) + " MiB"
        : "";
  }

  private static boolean isReadable(Raw.InFile bytes) {
    return Files.isRegularFile(bytes.file()) && Files.isReadable(bytes.file());
  }

  private static long length(Raw.InFile bytes) throws IOException {
    return Math.min(bytes.end(), Files.size(bytes.file())) - bytes.begin();
  }

  private static void write(Path file, Raw raw) throws IOException {
    switch (raw) {
      case Raw.InFile bytes -> copy(bytes, file);
      case Raw.Held held -> write(file, held.bytes().duplicate());
      case Raw.Nothing() -> Files.deleteIfExists(file);
    }
  }

  private static void write(Path file, ByteBuffer bytes) throws IOException {
    try (WritableByteChannel channel =
        Files.newByteChannel(
            file,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  /// What is not a file that can be read, such as one that is not there, leaves only its reason. So
  /// does what is too large to be copied, which the reason says: it lies where it lay.
  private static void copy(Raw.InFile bytes, Path to) throws IOException {
    Path from = bytes.file();
    if (!isReadable(bytes) || isSame(from, to)) {
      return;
    }
    long length = length(bytes);
    if (length <= LARGEST_COPY) {
      try (InputStream in = Files.newInputStream(from);
          OutputStream out = Files.newOutputStream(to)) {
        in.skipNBytes(bytes.begin());
        copy(in, out, length);
      }
    }
  }

  /// A reject that is tried again from the folder itself is there already.
  private static boolean isSame(Path from, Path to) throws IOException {
    return Files.exists(to) && Files.isSameFile(from, to);
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = length;
    int read = 0;
    while (left > 0 && read >= 0) {
      out.write(buffer, 0, read);
      left -= read;
      read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
    }
  }
}
