package org.newsgraph.endpoint.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsgraph.endpoint.EndpointException;
import org.newsgraph.endpoint.negotiation.Validators;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of dumps. Of what lies in it, everybody may have the files whose names tell of a
/// dump: neither hidden ones, nor unfinished ones, nor what a link leads to.
public final class DumpFolder {
  private static final Logger LOG = LoggerFactory.getLogger(DumpFolder.class);

  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z0-9][A-Za-z0-9._-]*\\.(ttl|trig|nt|nq|jsonld|rdf|hdt|json)(\\.gz|\\.zst)?");

  private static final int MOST = 1_000;
  private static final int TAG_LENGTH = 32;

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
    if (Files.isRegularFile(folder)) {
      throw new EndpointException(
          "%s is a file. Give --dumps the folder that it is in.".formatted(folder));
    }
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
  /// @param tag tells it from what had its name before, byte for byte
  public record Dump(String name, long bytes, Instant changed, String tag) {

    Validators validators() {
      return new Validators(tag, changed);
    }
  }

  /// Some of the files, by their names.
  ///
  /// @param more how many others there are
  public record Listed(List<Dump> dumps, int more) {}

  /// The files, by their names: the first ones, where there are very many; none while the folder
  /// can't be read.
  public Listed listed() {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> NAME.matcher(name).matches())
              .sorted()
              .toList();
      List<Dump> dumps = names.stream().limit(MOST).flatMap(name -> dump(name).stream()).toList();
      return new Listed(dumps, Math.max(0, names.size() - MOST));
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("Can't read the folder of dumps {}: {}", folder, e.toString());
      return new Listed(List.of(), 0);
    }
  }

  /// The file of a name, if everybody may have it.
  Optional<Dump> dump(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Path file = folder.resolve(name);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() && Files.isReadable(file)
          ? Optional.of(dump(name, attributes))
          : Optional.empty();
    } catch (IOException e) {
      // It isn't there, or not any more.
      return Optional.empty();
    }
  }

  private static Dump dump(String name, BasicFileAttributes attributes) {
    FileTime changed = attributes.lastModifiedTime();
    String state = "%s %d %s %s".formatted(name, attributes.size(), changed, attributes.fileKey());
    String tag = '"' + DigestUtils.sha256Hex(state).substring(0, TAG_LENGTH) + '"';
    return new Dump(name, attributes.size(), changed.toInstant(), tag);
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
