package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.article.Location;
import org.newsgraph.article.ReadResult;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsResult;
import org.newsgraph.fact.FactsWriter;
import org.newsgraph.mapping.MappingException;

/// An input that could not be used.
///
/// @param name what it is called where it is set aside
/// @param where the file, and the line or byte where that is known
/// @param reason what is wrong, and what to do
/// @param content what was read
public record Reject(String name, String where, String reason, Content content) {

  /// What was read of a bad input.
  public sealed interface Content {

    /// Bytes that lie in a file.
    record Bytes(Location location) implements Content {}

    /// Text that is at hand.
    record Text(String text) implements Content {}
  }

  /// A file of which nothing can be used.
  static Reject of(Path file, String reason) {
    Location whole = new Location(Optional.of(file), 0, 0);
    return new Reject(lastPart(file.toString()), file.toString(), reason, new Content.Bytes(whole));
  }

  static Reject of(ReadResult.Rejected bad) {
    String file = bad.location().file().map(Path::toString).orElse(bad.name());
    String where = bad.where().isEmpty() ? file : file + ", " + bad.where();
    return new Reject(bad.name(), where, bad.reason(), new Content.Bytes(bad.location()));
  }

  static Reject of(FactsResult.Rejected bad) {
    return new Reject(
        lastPart(bad.where()), bad.where(), bad.reason(), new Content.Text(bad.raw()));
  }

  static Reject of(ArticleFacts facts, MappingException failure) {
    String name = facts.article().source().name();
    String reason = String.valueOf(failure.getMessage());
    return new Reject(name, name, reason, new Content.Text(FactsWriter.write(facts)));
  }

  private static String lastPart(String path) {
    return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  }

  /// What is wrong and where, in one line.
  @Override
  public String toString() {
    return where + ": " + reason;
  }
}
