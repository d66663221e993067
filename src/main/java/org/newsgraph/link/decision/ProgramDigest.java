package org.newsgraph.link.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/// A short text that is another when the program decides otherwise: the digest of its classes,
/// models and lists of words that have to do with linking, and of the names of the libraries that
/// it was packed with.
final class ProgramDigest {
  private static final List<String> PARTS =
      List.of("org/newsgraph/link", "org/newsgraph/vocabulary", "META-INF/MANIFEST.MF");

  private ProgramDigest() {}

  /// Gives the digest. Where the program can't be read, it is another each time.
  static String get() {
    try {
      return location().map(ProgramDigest::of).orElseGet(ProgramDigest::random);
    } catch (UncheckedIOException e) {
      return random();
    }
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }

  private static Optional<Path> location() {
    CodeSource source = ProgramDigest.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String of(Path location) {
    if (Files.isDirectory(location)) {
      return digest(location);
    }
    try (FileSystem jar = FileSystems.newFileSystem(location)) {
      return digest(jar.getPath("/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Path root) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (String part : PARTS) {
      files(root.resolve(part))
          .forEach(file -> {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(bytes(file));
          });
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
