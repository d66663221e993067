package org.newsgraph.article.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Input;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.warc.MadeCrawl.Packing;

class MadeCrawlTest {
  private static final int LARGEST = 1 << 20;
  private static final int HUGE = 3 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyRecordIsAccountedFor(Packing packing) throws IOException {
    Path file = folder.resolve("made.warc" + (packing == Packing.NOT ? "" : ".gz"));
    Map<String, String> expected;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      expected = new MadeCrawl(7, 2000, HUGE, packing).write(out);
    }
    List<ReadResult> results = new ArrayList<>();
    CrawlReading.read(file, new ReadOptions(Optional.empty(), LARGEST, LARGEST), results::add);

    assertThat(wrong(results, expected)).isEmpty();
    assertThat(counts(results)).isEqualTo(counts(expected));
  }

  @Test
  void aStreamGivesWhatAFileGives() throws IOException {
    for (Packing packing : Packing.values()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Map<String, String> expected = new MadeCrawl(8, 500, HUGE, packing).write(bytes);
      List<ReadResult> results = new ArrayList<>();
      try (Input input = Input.of("crawl", new ByteArrayInputStream(bytes.toByteArray()))) {
        CrawlReading.read(input, new ReadOptions(Optional.empty(), LARGEST, LARGEST), results::add);
      }

      assertThat(wrong(results, expected)).isEmpty();
      assertThat(counts(results)).isEqualTo(counts(expected));
    }
  }

  @Test
  void whatIsRejectedIsKeptByItsPlaceInTheFileAndNoBytesAreKeptTwice() throws IOException {
    for (Packing packing : List.of(Packing.NOT, Packing.MEMBERS)) {
      Path file = folder.resolve("made." + packing + ".warc");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        new MadeCrawl(9, 1000, HUGE, packing).write(out);
      }
      List<Raw.InFile> kept = new ArrayList<>();
      CrawlReading.read(
          file,
          new ReadOptions(Optional.empty(), LARGEST, LARGEST),
          result -> {
            if (result instanceof ReadResult.Rejected(_, _, _, Raw raw)) {
              kept.add((Raw.InFile) raw);
            }
          });

      long end = 0;
      for (Raw.InFile raw : kept) {
        assertThat(raw.begin()).isGreaterThanOrEqualTo(end);
        assertThat(raw.end()).isGreaterThan(raw.begin());
        end = raw.end();
      }
      assertThat(end).isLessThanOrEqualTo(Files.size(file));
    }
  }

  @Test
  void theSameNumbersGiveTheSameBytes() throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    new MadeCrawl(3, 200, 1000, Packing.MEMBERS).write(one);
    new MadeCrawl(3, 200, 1000, Packing.MEMBERS).write(other);

    assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
  }

  @Test
  void tenThousandRecordsNeedLittleMemory() throws Exception {
    Path file = folder.resolve("large.warc.gz");
    Map<String, String> expected;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      expected = new MadeCrawl(1, 10_000, 5 << 20, Packing.MEMBERS).write(out);
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                CrawlReading.class.getName(),
                file.toString(),
                Integer.toString(4 << 20))
            .inheritIO()
            .start();

    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(Path.of(file + ".counts"))).isEqualTo(counts(expected).toString());
  }

  /// The names of the records of which something else came than what had to.
  private static Set<String> wrong(List<ReadResult> results, Map<String, String> expected) {
    Map<String, String> wrong = new TreeMap<>(expected);
    results.forEach(result -> wrong.remove(name(result), CrawlReading.kind(result)));
    // Broken records may have lost their names.
    wrong.values().removeIf(MadeCrawl.REJECTED::equals);
    return wrong.keySet();
  }

  private static String name(ReadResult result) {
    return switch (result) {
      case ReadResult.Read(Article article) -> article.source().name();
      case ReadResult.Skipped(String name, _) -> name;
      case ReadResult.Rejected rejected -> rejected.name();
      case ReadResult.Noted noted -> noted.where();
    };
  }

  private static Map<String, Integer> counts(List<ReadResult> results) {
    Map<String, Integer> counts = new TreeMap<>();
    results.forEach(result -> counts.merge(CrawlReading.kind(result), 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> counts(Map<String, String> expected) {
    Map<String, Integer> counts = new TreeMap<>();
    expected.values().forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    return counts;
  }
}
