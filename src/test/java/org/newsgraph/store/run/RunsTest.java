package org.newsgraph.store.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.Base;

class RunsTest {
  private static final Instant NOON = Instant.parse("2020-01-09T12:00:00.000Z");
  private static final Run.Task TASK =
      new Run.Task(
          "build",
          "newsgraph 7.1",
          Map.of("threads", "2", "min confidence", "\"0.5\" or\nmore"),
          List.of(
              new Run.Input("articles/", Optional.of("ab12")),
              new Run.Input("-", Optional.empty())));

  @TempDir Path folder;

  private Runs runs;

  @BeforeEach
  void begin() {
    runs = at(NOON);
  }

  private Runs at(Instant time) {
    Clock clock = Clock.fixed(time, ZoneOffset.UTC);
    return new Runs(folder.resolve("runs.ttl"), Base.DEFAULT, clock);
  }

  private static String done(Runs runs, Run.Task task) {
    return runs.during(task, () -> "2 articles", Function.identity());
  }

  @Test
  void tellsAllOfARun() {
    assertThat(done(runs, TASK)).isEqualTo("2 articles");

    assertThat(runs.all())
        .containsExactly(new Run(TASK, NOON, Optional.of(new Run.Ending(NOON, "2 articles"))));
  }

  @Test
  void aRunThatDidNotEndHasNoEnd() {
    assertThatThrownBy(() ->
            runs.during(
                TASK,
                () -> {
                  throw new IllegalStateException("out of paper");
                },
                String::valueOf))
        .hasMessage("out of paper");

    assertThat(runs.all()).containsExactly(new Run(TASK, NOON, Optional.empty()));
  }

  @Test
  void runsAreInTheOrderOfTheirTimes() {
    List<Instant> times = Stream.of(3, 1, 2).map(hours -> NOON.plusSeconds(3600 * hours)).toList();
    times.forEach(time -> done(at(time), TASK));

    assertThat(runs.all()).extracting(Run::started).isEqualTo(times.stream().sorted().toList());
  }

  @Test
  void inputsStayInTheirOrder() {
    List<Run.Input> inputs =
        IntStream.range(0, 30)
            .mapToObj(number -> new Run.Input("part-" + number, Optional.empty()))
            .toList();
    Run.Task task = new Run.Task("load", "newsgraph 7.1", Map.of(), inputs);
    done(runs, task);

    assertThat(runs.all()).extracting(Run::task).containsExactly(task);
  }

  @Test
  void aFileThatIsNoneIsNamedAndKept() throws IOException {
    Files.writeString(runs.file(), "<a> <b");

    assertThatThrownBy(runs::all)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(runs.file() + " can't be read")
        .hasMessageContaining("line: 1");
    assertThatThrownBy(() -> done(runs, TASK)).isInstanceOf(StoreException.class);
    assertThat(runs.file()).content().isEqualTo("<a> <b");
  }

  @Test
  void aFolderInItsPlaceIsNamed() throws IOException {
    Files.createDirectory(runs.file());

    assertThatThrownBy(runs::all)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(runs.file() + " can't be read");
  }

  @Test
  void whatWasDoneIsGivenThoughItsEndCannotBeTold() throws IOException {
    String outcome =
        runs.during(
            TASK,
            () -> {
              try {
                Files.writeString(runs.file(), "<a> <b");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return "2 articles";
            },
            Function.identity());

    assertThat(outcome).isEqualTo("2 articles");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatWasDoneIsGivenThoughTheDiskIsFull() throws IOException {
    Path unfinished = folder.resolve("runs.ttl.part");
    String outcome =
        runs.during(
            TASK,
            () -> {
              try {
                Files.createSymbolicLink(unfinished, Path.of("/dev/full"));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return "2 articles";
            },
            Function.identity());

    assertThat(outcome).isEqualTo("2 articles");
    assertThatThrownBy(() -> done(runs, TASK))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Can't write the account of runs");
    assertThat(runs.all()).hasSize(1);
  }

  @Test
  void anActivityThatOthersWroteIsLetAlone() throws IOException {
    Files.writeString(
        runs.file(),
        """
        @prefix prov: <http://www.w3.org/ns/prov#> .
        <http://example.org/backup> a prov:Activity ;
            <http://www.w3.org/2000/01/rdf-schema#label> "backup" ;
            prov:startedAtTime "2020-01-09T12:00:00"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
        """);

    done(runs, TASK);

    assertThat(runs.all()).hasSize(1);
    assertThat(runs.file()).content().contains("http://example.org/backup");
  }

  @Test
  void theStoreKeepsItsAccountInNoGraph() {
    Path directory = folder.resolve("store");
    try (NewsStore store = NewsStore.open(directory)) {
      long before = store.read(StoreReader::quads);
      done(store.runs(), TASK);

      assertThat(store.read(StoreReader::quads)).isEqualTo(before);
    }
    try (NewsStore store = NewsStore.open(directory)) {
      assertThat(store.runs().all()).hasSize(1);
    }
  }
}
