package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.dump.DumpFormat;
import org.newsgraph.dump.Manifest;
import org.newsgraph.dump.Selection;
import org.newsgraph.dump.SplitDump;
import org.newsgraph.store.NewsStore;

class DumpFilesTest {
  private static final Node GRAPH = NodeFactory.createURI("http://example.org/notes");

  @TempDir Path folder;

  private Path facts;

  @BeforeEach
  void writeFacts() throws IOException {
    facts =
        Files.writeString(
            folder.resolve("facts.jsonl"),
            """
            {"schema": "article-facts/1", "article": {"headline": "Fire in Oslo", "text": "Ann Lee left Oslo."}, \
            "entities": [{"id": "e1", "type": "Person", "name": "Ann Lee", "mentions": [{"begin": 0, "end": 7}]}, \
            {"id": "e2", "type": "City", "name": "Oslo", "mentions": [{"begin": 13, "end": 17}]}]}
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {".ttl", ".nt.gz", ".ttl.zst"})
  void aFileAGraphRestoresAnEqualStore(String ending) {
    Set<Quad> quads = Set.of();
    try (NewsStore store = NewsStore.open(folder.resolve("store"))) {
      load(store, facts);
      quads = quads(store);
      dump(store, DumpFormat.of("dump" + ending)).byGraph(folder.resolve("dump"), ending);
    }

    try (NewsStore restored = NewsStore.open(folder.resolve("restored"))) {
      Summary summary = load(restored, folder.resolve("dump/manifest.json"));

      assertThat(summary.rejected()).isEmpty();
      assertThat(quads(restored)).isEqualTo(quads).hasSizeGreaterThan(20);
    }
  }

  @Test
  void partsRestoreAnEqualStore() {
    Set<Quad> quads;
    try (NewsStore store = NewsStore.open(folder.resolve("store"))) {
      load(store, facts);
      quads = quads(store);
      dump(store, DumpFormat.TRIG).inParts(folder.resolve("dump.trig.zst"), 3);
    }

    try (NewsStore restored = NewsStore.open(folder.resolve("restored"))) {
      load(restored, folder.resolve("dump.manifest.json"));

      assertThat(quads(restored)).isEqualTo(quads);
    }
  }

  @Test
  void aFileThatIsNotAsTheManifestSaysIsSetAside() throws IOException {
    try (NewsStore store = NewsStore.open(folder.resolve("store"))) {
      store.write(writer ->
          writer.replace(
              GRAPH,
              List.of(Triple.create(GRAPH, GRAPH, NodeFactory.createLiteralString("note")))));
      load(store, facts);
      dump(store, DumpFormat.TURTLE).byGraph(folder.resolve("dump"), ".ttl");
    }
    String name =
        Manifest.read(folder.resolve("dump/manifest.json")).files().stream()
            .filter(entry -> entry.graph().equals(Optional.of(GRAPH.getURI())))
            .map(Manifest.Entry::file)
            .findFirst()
            .orElseThrow();
    Path note = folder.resolve("dump").resolve(name);
    Files.writeString(note, Files.readString(note).replace("note\"", "forged\""));

    try (NewsStore restored = NewsStore.open(folder.resolve("restored"))) {
      Summary summary = load(restored, folder.resolve("dump/manifest.json"));

      assertThat(summary.setAside()).isEqualTo(1);
      assertThat(restored.<Boolean>read(reader -> reader.contains(GRAPH))).isFalse();
    }
  }

  @Test
  void aManifestReachesNoFileOfAnotherFolder() throws IOException {
    Path dump = Files.createDirectory(folder.resolve("dump"));
    Files.writeString(folder.resolve("secret.ttl"), "<a:a> <a:a> <a:a> .");
    Files.writeString(
        dump.resolve("manifest.json"),
        """
        {"generator": "x", "triples": 1, "files": [{"file": "../secret.ttl", "graph": "a:g", \
        "triples": 1, "bytes": 1, "sha256": "0"}]}
        """);

    try (NewsStore restored = NewsStore.open(folder.resolve("restored"))) {
      Summary summary = load(restored, dump.resolve("manifest.json"));

      assertThat(summary.setAside()).isEqualTo(1);
      assertThat(restored.<Boolean>read(reader -> reader.contains(NodeFactory.createURI("a:g"))))
          .isFalse();
    }
  }

  private static SplitDump dump(NewsStore store, DumpFormat format) {
    return new SplitDump(
        store, format, Selection.ALL, new SplitDump.About("newsgraph test", Optional.empty()));
  }

  private Summary load(NewsStore store, Path file) {
    Intake intake = new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE);
    new Loading(store, intake).load(file, Optional.empty());
    return intake.summary();
  }

  private static Set<Quad> quads(NewsStore store) {
    return store.read(reader -> reader.dataset().stream().collect(Collectors.toSet()));
  }
}
