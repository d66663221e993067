package org.newsgraph.link.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.link.LinkProgress.Stage;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.decision.StoryLinker;
import org.newsgraph.link.rewriting.Rewriting;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;

/// Measures how long linking takes and how much memory, for stores of several sizes, whose articles
/// are made by templates after those in `data/gold`; and how long it takes again when a hundredth
/// as many have come. It is run by hand; CONTRIBUTING.md says how.
///
/// Arguments: a folder for the stores, which are made once and kept; then the sizes.
final class LinkScale {
  private static final String FACTS = "data/gold";
  private static final int SHARE = 100;
  private static final double THOUSAND = 1_000;

  private final Path folder;
  private final MadeStories stories = new MadeStories(Path.of(FACTS));

  private LinkScale(Path folder) {
    this.folder = folder;
  }

  /// What one run took.
  private record Run(
      String name,
      int articles,
      long quads,
      StageClock clock,
      long heap,
      int merged,
      long megabytes) {}

  static void main(String[] arguments) throws IOException {
    LinkScale scale = new LinkScale(Path.of(arguments[0]));
    List<Run> runs = new ArrayList<>();
    for (String size : List.of(arguments).subList(1, arguments.length)) {
      runs.addAll(scale.measure(Integer.parseInt(size)));
    }
    runs.forEach(run -> print(run, runs.getFirst()));
  }

  private List<Run> measure(int articles) throws IOException {
    Path made = folder.resolve("made-" + articles);
    MadeStore.make(made, stories, articles);
    Path linked = folder.resolve("linked-" + articles);
    delete(linked);
    copy(made, linked);
    StoryLinker linker = new StoryLinker();
    int more = articles + articles / SHARE;
    try (NewsStore store = NewsStore.openExisting(linked)) {
      Run afresh = link("afresh", articles, store, linker);
      add(store, articles, more);
      Run again = link("again", more, store, linker);
      return List.of(afresh, again);
    } finally {
      delete(linked);
    }
  }

  private static Run link(String name, int articles, NewsStore store, StoryLinker linker) {
    StageClock clock = new StageClock();
    List<SameThing> decisions = linker.link(store, ManualPairs.NONE, clock);
    new Rewriting(store, clock).apply(decisions);
    clock.stop();
    long quads = store.read(StoreReader::quads);
    return new Run(
        name, articles, quads, clock, clock.heap(), decisions.size(), megabytes(store.directory()));
  }

  private void add(NewsStore store, int from, int to) {
    FactMapper mapper = new FactMapper(store.base());
    List<ArticleGraph> graphs =
        IntStream.range(from, to).mapToObj(number -> mapper.map(stories.article(number))).toList();
    MadeNews.write(store, graphs);
  }

  private static void print(Run run, Run first) {
    System.out.printf(
        Locale.ROOT,
        "%n%,d articles, %s: %,d quads, %,d IRIs merged, %,d MB on disk, %,d MB of heap after"
            + " collections%n",
        run.articles(),
        run.name(),
        run.quads(),
        run.merged(),
        run.megabytes(),
        run.heap() >> 20);
    Map<Stage, StageClock.Time> times = new EnumMap<>(run.clock().times());
    times.forEach(
        (stage, time) -> print(stage.name().toLowerCase(Locale.ROOT), time, run.articles()));
    StageClock.Time all = run.clock().all();
    print("all", all, run.articles());
    System.out.printf(
        Locale.ROOT,
        "  %.1f times the articles and %.1f times the processor's time of the first%n",
        (double) run.articles() / first.articles(),
        all.processor() / first.clock().all().processor());
  }

  private static void print(String name, StageClock.Time time, int articles) {
    System.out.printf(
        Locale.ROOT,
        "  %-10s %8.1f s %8.1f s of the processor %8.2f ms an article%n",
        name,
        time.wall(),
        time.processor(),
        time.processor() * THOUSAND / articles);
  }

  private static long megabytes(Path folder) {
    return files(folder).stream().mapToLong(file -> file.toFile().length()).sum() >> 20;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(from.relativize(file).toString()));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : files(folder).reversed()) {
        Files.delete(file);
      }
    }
  }
}
