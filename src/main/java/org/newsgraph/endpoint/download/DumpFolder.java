package org.newsgraph.endpoint.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.endpoint.EndpointException;

/// The folder of dumps. Of what lies in it, everybody may have the files whose names tell of a
/// dump: neither hidden ones, nor unfinished ones, nor what a link leads to.
public final class DumpFolder {
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z0-9][A-Za-z0-9._-]*\\.(ttl|trig|nt|nq|jsonld|rdf|hdt|json)(\\.gz|\\.zst)?");

  private static final Map<String, String> TYPES =
      Map.of(
          "ttl", "text/turtle; charset=utf-8",
          "trig", "application/trig; charset=utf-8",
          "nt", "application/n-triples; charset=utf-8",
          "nq", "application/n-quads; charset=utf-8",
          "jsonld", "application/ld+json",
          "rdf", "application/rdf+xml",
          "hdt", "application/vnd.hdt",
          "json", "application/ld+json",
          ".gz", "application/gzip",
          ".zst", "application/zstd");

  private final Path folder;

  /// @throws EndpointException when there is no such folder
  public DumpFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new EndpointException(
          "There is no folder %s for --dumps. Make it, and put dumps into it: newsgraph export --store DIR -o %s"
              .formatted(folder, folder.resolve("news.nq.gz")));
    }
    this.folder = folder.toAbsolutePath().normalize();
  }

  /// A file that everybody may have.
  ///
  /// @param bytes how long it is
  public record Dump(String name, long bytes, Instant changed) {}

  /// The files, by their names.
  public List<Dump> dumps() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> file(name).isPresent())
          .flatMap(name -> dump(name).stream())
          .sorted(Comparator.comparing(Dump::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Dump> dump(String name) {
    Path file = folder.resolve(name);
    try {
      return Optional.of(
          new Dump(name, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
    } catch (IOException e) {
      // It has gone since the folder was listed.
      return Optional.empty();
    }
  }

  /// The file of a name, if everybody may have it.
  Optional<Path> file(String name) {
    return Optional.of(name)
        .filter(one -> NAME.matcher(one).matches())
        .map(folder::resolve)
        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
  }

  /// The media type that a name tells.
  static String type(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no name of a dump: " + name);
    }
    String ending = parts.group(2) == null ? parts.group(1) : parts.group(2);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  Path path() {
    return folder;
  }
}
