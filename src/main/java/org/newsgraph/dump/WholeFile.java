package org.newsgraph.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.newsgraph.mapping.Compression;

/// A file that has its name only when it is whole and on the disk: until then it is `NAME.part`,
/// and what was there before stays.
///
/// @param path where it will be
record WholeFile(Path path) {

  /// Writes what a file holds.
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /// What was written.
  ///
  /// @param bytes how long the file is
  /// @param sha256 of its bytes, in hexadecimal digits
  record Written(long bytes, String sha256) {}

  /// Writes the file, packed as its name tells.
  Written write(Writing writing) {
    Path unfinished = path.resolveSibling(path.getFileName() + ".part");
    Path folder = unfinished.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new DumpException(
          "There is no folder %s for the dump. Make it first.".formatted(folder));
    }
    try {
      String digest = write(unfinished, writing);
      long bytes = Files.size(unfinished);
      Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
      return new Written(bytes, digest);
    } catch (RDFHandlerException | IOException e) {
      throw new DumpException("Can't write the dump %s: %s".formatted(path, e), e);
    } finally {
      unfinished.toFile().delete();
    }
  }

  private String write(Path file, Writing writing) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      // The channel is still needed when the packed stream has been closed.
      OutputStream plain =
          new BufferedOutputStream(
              new DigestOutputStream(
                  CloseShieldOutputStream.wrap(Channels.newOutputStream(channel)), digest));
      try (OutputStream out = Compression.of(path.toString()).to(plain)) {
        writing.to(out);
      }
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
