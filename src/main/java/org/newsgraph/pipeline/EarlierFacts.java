package org.newsgraph.pipeline;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Extractor;
import org.newsgraph.fact.FactsException;
import org.newsgraph.fact.FactsReader;

/// Facts that earlier runs of the same job had found when they were stopped, so that they need not
/// be found again. They lie beside the job's output, as JSON Lines, and go when it is whole.
///
/// Only where each line is, is in memory: 16 bytes an article and what a map needs for it.
public final class EarlierFacts implements AutoCloseable {
  private static final HashFunction HASH = Hashing.sha256();

  private final Path file;
  private final Optional<FileChannel> channel;
  private final Map<Long, Line> lines = new HashMap<>();

  /// Where the line of an article lies.
  private record Line(long begin, int length) {}

  private EarlierFacts(Path file, Optional<FileChannel> channel) {
    this.file = file;
    this.channel = channel;
  }

  /// None.
  public static EarlierFacts none() {
    return new EarlierFacts(Path.of(""), Optional.empty());
  }

  /// The file beside an output in which they are.
  public static Path file(Path output) {
    return output.resolveSibling(output.getFileName() + ".earlier");
  }

  /// Those that were found for an output.
  ///
  /// @param part what an earlier run has written of the output, where it was stopped; it is moved
  ///   away
  /// @throws PipelineException when the files beside the output cannot be read or written
  public static EarlierFacts of(Path output, Path part) {
    Path file = file(output);
    try {
      gather(part, file);
      if (!Files.exists(file)) {
        return none();
      }
      EarlierFacts earlier =
          new EarlierFacts(file, Optional.of(FileChannel.open(file, StandardOpenOption.READ)));
      earlier.index();
      return earlier;
    } catch (IOException e) {
      throw new PipelineException("Can't go on from %s: %s".formatted(file, e), e);
    }
  }

  /// How many articles they are of.
  public int size() {
    return lines.size();
  }

  /// Adds what the last run has written to what runs before it had.
  private static void gather(Path part, Path file) throws IOException {
    if (!Files.exists(part)) {
      return;
    }
    if (Files.exists(file)) {
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
        // The last line there may have been cut.
        out.write('\n');
        Files.copy(part, out);
      }
      Files.delete(part);
    } else {
      Files.move(part, file);
    }
  }

  private void index() throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long begin = 0;
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          note(begin, line.toByteArray());
          begin += line.size() + 1;
          line.reset();
        } else {
          line.write(next);
        }
      }
    }
  }

  /// A line that was cut is left out.
  private void note(long begin, byte[] line) {
    parse(line).ifPresent(facts -> lines.put(key(facts.article()), new Line(begin, line.length)));
  }

  /// The facts of the article that the extractor has found.
  Optional<ArticleFacts> of(Article article, Extractor extractor) {
    return Optional.ofNullable(lines.get(key(article)))
        .flatMap(this::read)
        .filter(facts -> isSame(facts.article(), article))
        .filter(facts -> facts.extractor().filter(extractor::equals).isPresent());
  }

  private Optional<ArticleFacts> read(Line line) {
    ByteBuffer bytes = ByteBuffer.allocate(line.length());
    try {
      FileChannel opened = channel.orElseThrow();
      while (bytes.hasRemaining() && opened.read(bytes, line.begin() + bytes.position()) >= 0) {
        // A read may give less than there is room for.
      }
    } catch (IOException e) {
      throw new PipelineException("Can't read %s: %s".formatted(file, e), e);
    }
    return parse(bytes.array());
  }

  private static Optional<ArticleFacts> parse(byte[] line) {
    try {
      return Optional.of(FactsReader.parse(new String(line, StandardCharsets.UTF_8), ""));
    } catch (FactsException e) {
      return Optional.empty();
    }
  }

  private static boolean isSame(Article one, Article other) {
    return one.text().equals(other.text())
        && one.metadata().equals(other.metadata())
        && one.source().equals(other.source());
  }

  private static Long key(Article article) {
    String all = article.source() + "\n" + article.metadata() + "\n" + article.text();
    return HASH.hashString(all, StandardCharsets.UTF_8).asLong();
  }

  /// Deletes them.
  ///
  /// @throws PipelineException when that is impossible
  public void delete() {
    close();
    if (channel.isPresent()) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new PipelineException("Can't delete %s: %s".formatted(file, e), e);
      }
    }
  }

  @Override
  public void close() {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException e) {
      throw new PipelineException("Can't close %s: %s".formatted(file, e), e);
    }
  }
}
