package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.io.output.StringBuilderWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadResult;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsResult;
import org.newsgraph.fact.FactsWriter;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.mapping.MappingException;

/// An input that could not be used. What inputs say of themselves may be anything; here it is one
/// line without characters that a terminal obeys.
///
/// @param name what it is called where it is set aside
/// @param where the file, and the line or byte where that is known
/// @param reason what is wrong, and what to do
/// @param raw what was read
public record Reject(String name, String where, String reason, Raw raw) {
  /// The place in facts that a reason may begin with.
  private static final Pattern POINTER = Pattern.compile("^/\\S*: ");

  /// Names in quotes, and numbers. Digits in a word, as in UTF-8, are part of what is said.
  private static final Pattern PARTICULAR =
      Pattern.compile("\"[^\"]*\"|(?<![\\p{L}\\p{N}-])\\d+(?:[.,-]\\d+)*(?![\\p{L}\\p{N}-])");

  private static final Pattern DETAIL = Pattern.compile("[\"(:;,].*");

  private static final Pattern BREAK = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");

  /// Controls, what turns the direction of writing, and halves of characters.
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

  private static final int LONGEST = 2000;

  public Reject {
    name = line(name);
    where = line(where);
    reason = line(reason);
  }

  /// A file of which nothing can be used.
  static Reject of(Path file, String reason) {
    return new Reject(lastPart(file.toString()), file.toString(), reason, Raw.InFile.whole(file));
  }

  static Reject of(ReadResult.Rejected bad) {
    return new Reject(bad.name(), bad.where(), bad.reason(), bad.raw());
  }

  static Reject of(FactsResult.Rejected bad) {
    return new Reject(lastPart(bad.where()), bad.where(), bad.reason(), text(bad.raw()));
  }

  static Reject of(ArticleFacts facts, MappingException failure) {
    String name = facts.article().source().name();
    String reason = String.valueOf(failure.getMessage());
    return new Reject(name, name, reason, text(FactsWriter.write(facts)));
  }

  /// A graph that is not as it should be, kept as N-Triples.
  static Reject of(ArticleGraph graph, String reason) {
    String where = graph.name().getURI();
    StringBuilderWriter triples = new StringBuilderWriter();
    StreamRDF out = StreamRDFLib.writer(triples);
    graph.triples().forEach(out::triple);
    out.finish();
    return new Reject(lastPart(where) + ".nt", where, reason, text(triples.toString()));
  }

  /// The reason as far as others of its kind share it: without details and advice, and with "…" in
  /// place of each name and number.
  public String kind() {
    String shared = PARTICULAR.matcher(POINTER.matcher(reason).replaceFirst("")).replaceAll("…");
    String kind = DETAIL.matcher(shared).replaceFirst("").strip();
    return kind.isEmpty() ? "other" : kind;
  }

  /// What inputs say, as one line of a message.
  static String line(String text) {
    String line = BREAK.matcher(text).replaceAll(" ").strip();
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return UNPRINTABLE.matcher(cut).replaceAll("?");
  }

  private static Raw text(String text) {
    return Raw.Held.of(text.getBytes(StandardCharsets.UTF_8));
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
