package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HdtCommandsTest {
  private static final String GRAPH = "http://example.org/notes";

  @TempDir Path folder;

  private Path store;
  private Path dumps;

  @BeforeEach
  void load() throws IOException {
    store = folder.resolve("store");
    dumps = Files.createDirectory(folder.resolve("dumps"));
    Path notes =
        Files.writeString(
            folder.resolve("notes.nt"),
            """
            <http://example.org/a> <http://example.org/says> "one \\"two\\"\\nthree"@en .
            <http://example.org/a> <http://example.org/says> "12"^^<http://example.org/type> .
            """);
    CommandRun.of("load", notes, "--graph", GRAPH, "--store", store);
  }

  private static String graph(Path store, String graph) {
    return CommandRun.of("export", "--store", store, "--graph", graph, "-o", "-", "--format", "nt")
        .out();
  }

  @Test
  void aManifestOfADumpInOneFileIsTakenBackIntoTheGraphThatIsNamed() throws IOException {
    CommandRun export =
        CommandRun.of(
            "export",
            "--store",
            store,
            "--graph",
            GRAPH,
            "-o",
            dumps.resolve("dump.hdt"),
            "--manifest");
    Path copy = folder.resolve("copy");

    CommandRun load =
        CommandRun.of(
            "load", dumps.resolve("dump.manifest.json"), "--graph", GRAPH, "--store", copy);

    assertThat(export.exitCode()).as(export.err()).isZero();
    assertThat(load.exitCode()).as(load.err()).isZero();
    assertThat(graph(copy, GRAPH)).isEqualTo(graph(store, GRAPH)).hasLineCount(2);
    try (Stream<Path> files = Files.list(dumps)) {
      assertThat(files)
          .containsExactlyInAnyOrder(
              dumps.resolve("dump.hdt"), dumps.resolve("dump.manifest.json"));
    }
  }

  @Test
  void whatIsNoHdtIsToldInALine() throws IOException {
    Path bad = Files.writeString(dumps.resolve("bad.hdt"), "$HDT and nothing else");

    CommandRun validate = CommandRun.of("validate", bad);
    CommandRun load = CommandRun.of("load", bad, "--graph", GRAPH, "--store", store);

    assertThat(validate.exitCode()).isEqualTo(1);
    assertThat(validate.err()).hasLineCount(1).contains("bad.hdt: is no whole HDT");
    assertThat(load.exitCode()).isEqualTo(1);
    assertThat(load.err()).contains("bad.hdt: is no whole HDT").doesNotContain("Exception");
    assertThat(graph(store, GRAPH)).hasLineCount(2);
  }

  @Test
  void hdtIsValidatedAsTriplesAre() {
    Path dump = dumps.resolve("dump.hdt.gz");
    CommandRun.of("export", "--store", store, "--graph", GRAPH, "-o", dump);

    CommandRun validate = CommandRun.of("validate", dump);

    assertThat(validate.exitCode()).as(validate.err()).isZero();
  }
}
