package org.newsgraph.vocabulary;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.decision.StoryLinker;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Linking;
import org.newsgraph.pipeline.Loading;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.RejectsFolder;
import org.newsgraph.store.NewsStore;

/// A store of the facts that were written by hand, linked.
final class SampleStore {
  private static final List<Path> FOLDERS =
      List.of(Path.of("data", "facts"), Path.of("data", "gold"));

  private SampleStore() {}

  static NewsStore open(Path folder) {
    NewsStore store = NewsStore.open(folder.resolve("store"));
    Intake intake = new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE);
    new Loading(store, intake).load(inOneFile(folder.resolve("sample.json")), Optional.empty());
    new Linking(store).run(new StoryLinker(1), ManualPairs.NONE, LinkProgress.NONE);
    return store;
  }

  /// Loading ends with what the gazetteer knows, which takes as long for one article as for all.
  private static Path inOneFile(Path file) {
    try {
      for (Path facts : FOLDERS.stream().flatMap(SampleStore::files).toList()) {
        Files.write(file, Files.readAllBytes(facts), CREATE, APPEND);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
