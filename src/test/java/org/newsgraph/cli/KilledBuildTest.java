package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.warc.MadeCrawl;
import org.newsgraph.store.ChildProcess;

@Tag("slow")
class KilledBuildTest {
  private static final int RECORDS = 600;
  private static final int KILLS = 4;

  @TempDir Path folder;

  private Path crawl;

  @BeforeEach
  void makeCrawl() throws IOException {
    crawl = folder.resolve("crawl.warc.gz");
    try (OutputStream out = Files.newOutputStream(crawl)) {
      new MadeCrawl(11, RECORDS, 20 << 20, MadeCrawl.Packing.MEMBERS).write(out);
    }
  }

  @Test
  void aBuildThatIsKilledAgainAndAgainEndsLikeOneThatIsNot() throws Exception {
    whole("undisturbed");
    Random random = new Random(5);
    for (int i = 0; i < KILLS; i++) {
      kill("disturbed", 1 + random.nextInt(RECORDS / 100 - 3), random.nextInt(400));
    }
    whole("disturbed");

    assertThat(dump("disturbed")).isEqualTo(dump("undisturbed"));
    assertThat(files("disturbed/rejects")).isEqualTo(files("undisturbed/rejects")).isNotEmpty();
  }

  /// Starts a build and kills it a while after so many lines of its progress.
  private void kill(String run, int lines, int milliseconds) throws Exception {
    Process build = build(run);
    try (BufferedReader output = build.inputReader()) {
      int seen = 0;
      for (String line = output.readLine();
          line != null && seen < lines;
          line = output.readLine()) {
        seen += line.contains(" done, ") ? 1 : 0;
      }
    }
    Thread.sleep(milliseconds);
    build.destroyForcibly().waitFor();
  }

  private void whole(String run) throws Exception {
    Process build = build(run);
    String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // Some records are bad.
    assertThat(build.waitFor()).as(output).isEqualTo(1);
  }

  private Process build(String run) throws IOException {
    Path place = Files.createDirectories(folder.resolve(run));
    return ChildProcess.start(
        place,
        ProgramWithoutModels.class,
        List.of("build", crawl.toString(), "--store", "store", "--rejects", "rejects"));
  }

  private String dump(String run) throws IOException {
    Path dump = folder.resolve(run).resolve("dump.nq");
    CommandRun export =
        CommandRun.of("export", "--store", folder.resolve(run).resolve("store"), "-o", dump);
    assertThat(export.exitCode()).as(export.err()).isZero();
    return DigestUtils.sha256Hex(Files.readAllBytes(dump));
  }

  private Map<String, String> files(String in) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(in))) {
      for (Path file : (Iterable<Path>) all::iterator) {
        files.put(file.getFileName().toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
