package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsgraph.store.ChildProcess;

/// The build of a store from a crawl by a process of its own, which may be killed and begun again.
///
/// @param folder where the store and the rejected records go
/// @param crawl of which some records are bad
/// @param program whose arguments are those of `newsgraph`
/// @param heap how much the process may have, in MiB
record CrawlBuild(Path folder, Path crawl, Class<?> program, int heap) {

  /// Builds to the end.
  ///
  /// @return what the program printed
  String whole() throws IOException, InterruptedException {
    Process build = start();
    String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // Some records are bad.
    assertThat(build.waitFor()).as(output).isEqualTo(1);
    return output;
  }

  /// Builds, and kills the process a while after so many lines of its progress.
  ///
  /// @return whether it was killed before its end
  boolean killed(int lines, int milliseconds) throws IOException, InterruptedException {
    Process build = start();
    try (BufferedReader output = build.inputReader()) {
      output.lines().filter(line -> line.contains(" done, ")).limit(lines).forEach(_ -> {});
      Thread.sleep(milliseconds);
    }
    boolean running = build.isAlive();
    build.destroyForcibly().waitFor();
    return running;
  }

  private Process start() throws IOException {
    Files.createDirectories(folder);
    return ChildProcess.start(
        folder,
        heap,
        program,
        List.of("build", crawl.toString(), "--store", "store", "--rejects", "rejects"));
  }

  /// The digest of all that is in the store.
  String dump() throws IOException {
    Path dump = folder.resolve("dump.nq");
    CommandRun export = CommandRun.of("export", "--store", folder.resolve("store"), "-o", dump);
    assertThat(export.exitCode()).as(export.err()).isZero();
    return DigestUtils.sha256Hex(Files.readAllBytes(dump));
  }

  /// The digests of the rejected records and of their reasons, by file name.
  Map<String, String> rejects() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve("rejects"))) {
      for (Path file : (Iterable<Path>) all::iterator) {
        files.put(file.getFileName().toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
