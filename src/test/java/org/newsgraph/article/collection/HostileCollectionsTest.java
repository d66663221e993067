package org.newsgraph.article.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.reading.ArticleReader;
import org.newsgraph.article.warc.MadeCrawl;

/// Collections with bytes changed, taken out and put in: nothing may come of them but results.
class HostileCollectionsTest {
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int CRAWLS = 100;
  private static final int RECORDS = 6;

  @TempDir Path folder;

  enum Kind {
    WARC,
    WARC_MEMBERS,
    WARC_GZ,
    TAR,
    TAR_GZ,
    ZIP,
    ZIP_FILE,
    LINES,
    ARRAY,
    TABLE;

    List<byte[]> seeds() throws IOException {
      return switch (this) {
        case WARC -> crawls(MadeCrawl.Packing.NOT);
        case WARC_MEMBERS -> crawls(MadeCrawl.Packing.MEMBERS);
        case WARC_GZ -> crawls(MadeCrawl.Packing.WHOLE);
        default -> List.of(seed());
      };
    }

    /// Many short crawls have records of all kinds, and each change hits one of few.
    private static List<byte[]> crawls(MadeCrawl.Packing packing) throws IOException {
      List<byte[]> crawls = new ArrayList<>();
      for (int i = 0; i < CRAWLS; i++) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MadeCrawl(i, RECORDS, 100, packing).write(bytes);
        crawls.add(bytes.toByteArray());
      }
      return crawls;
    }

    private byte[] seed() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      switch (this) {
        case WARC, WARC_MEMBERS, WARC_GZ -> throw new IllegalStateException("has many seeds");
        case TAR -> archive(new TarArchiveOutputStream(bytes));
        case TAR_GZ -> archive(new TarArchiveOutputStream(new GZIPOutputStream(bytes)));
        case ZIP, ZIP_FILE -> archive(new ZipArchiveOutputStream(bytes));
        case LINES -> bytes.writeBytes(utf8((article(1) + "\n").repeat(5)));
        case ARRAY -> bytes.writeBytes(utf8("[" + article(1) + ", " + article(2) + "]"));
        case TABLE ->
            bytes.writeBytes(
                utf8("title,text,date\nRain,\"It \"\"rained\"\".\",2021-01-02\n".repeat(5)));
      }
      return bytes.toByteArray();
    }

    private static <E extends ArchiveEntry> void archive(ArchiveOutputStream<E> archive)
        throws IOException {
      try (archive) {
        for (int i = 0; i < 4; i++) {
          byte[] content = utf8("It rained for the " + i + "th time.");
          add(archive, "news/" + i + ".txt", content);
        }
      }
    }

    @SuppressWarnings("unchecked")
    private static <E extends ArchiveEntry> void add(
        ArchiveOutputStream<E> archive, String name, byte[] content) throws IOException {
      if (archive instanceof TarArchiveOutputStream) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        archive.putArchiveEntry((E) entry);
      } else {
        archive.putArchiveEntry((E) new ZipArchiveEntry(name));
      }
      archive.write(content);
      archive.closeArchiveEntry();
    }

    private static String article(int number) {
      return "{\"title\": \"Rain\", \"text\": \"It rained.\", \"id\": " + number + "}";
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHundredOfEach(Kind kind) throws IOException {
    tryOut(kind, 100);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void thousandsOfEach(Kind kind) throws IOException {
    tryOut(kind, Integer.getInteger("newsgraph.mutations", 1_000));
  }

  private void tryOut(Kind kind, int times) throws IOException {
    List<byte[]> seeds = kind.seeds();
    Random random = new Random(kind.name().length());
    for (int i = 0; i < times; i++) {
      byte[] changed = changed(seeds.get(i % seeds.size()), random);
      long start = processorTime();
      List<ReadResult> results = read(kind, changed);

      assertThat(results)
          .as("%s, input %d", kind, i)
          .isNotEmpty()
          .noneMatch(result ->
              result instanceof ReadResult.Rejected bad
                  && bad.reason().startsWith("the reading failed"));
      assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(LONGEST);
    }
  }

  private List<ReadResult> read(Kind kind, byte[] bytes) throws IOException {
    ArticleReader reader = new ArticleReader(ReadOptions.DEFAULT);
    if (kind != Kind.ZIP_FILE) {
      try (Stream<ReadResult> results =
          reader.read(List.of("-"), new ByteArrayInputStream(bytes))) {
        return results.toList();
      }
    }
    Path file = folder.resolve("a.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes);
    }
    try (Stream<ReadResult> results = reader.read(List.of(file.toString()))) {
      return results.toList();
    }
  }

  private static byte[] changed(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = once(bytes, random);
    }
    return bytes;
  }

  private static byte[] once(byte[] bytes, Random random) {
    if (bytes.length < 2) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(200, bytes.length - at));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> out.write(bytes, at + length, bytes.length - at - length);
      case 1 -> {
        out.write(bytes, at, length);
        out.write(bytes, at, bytes.length - at);
      }
      case 2 -> {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        out.writeBytes(noise);
        out.write(bytes, at, bytes.length - at);
      }
      case 3 -> out.write(bytes, at, random.nextInt(bytes.length - at));
      default -> {
        out.write(bytes[at] ^ (1 << random.nextInt(8)));
        out.write(bytes, at + 1, bytes.length - at - 1);
      }
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// What this thread has taken of the processor in nanoseconds, however busy the machine is.
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
