package org.newsgraph.link.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.link.Explanation;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Loading;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.RejectsFolder;
import org.newsgraph.store.NewsStore;

/// Links articles of which four tell of the same days of January 2020.
class StoryLinkerTest {
  private static final StoryLinker LINKER = new StoryLinker();

  @TempDir Path folder;

  private NewsStore store(List<Path> files) {
    NewsStore store = NewsStore.open(folder.resolve("store"));
    Loading loading =
        new Loading(store, new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE));
    files.forEach(file -> loading.load(file, Optional.empty()));
    return store;
  }

  private static List<Path> facts() throws IOException {
    try (Stream<Path> gold = Files.list(Path.of("data/gold"))) {
      return gold.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private List<SameThing> link(List<Path> files, ManualPairs pairs) {
    try (NewsStore store = store(files)) {
      return LINKER.link(store, pairs, LinkProgress.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfLoadingMakesNoDifference(long seed) throws IOException {
    List<SameThing> sorted = link(facts(), ManualPairs.NONE);
    List<Path> shuffled = new ArrayList<>(facts());
    Collections.shuffle(shuffled, new Random(seed));
    folder = folder.resolve("shuffled");

    assertThat(link(shuffled, ManualPairs.NONE)).isEqualTo(sorted).isNotEmpty();
  }

  @Test
  void aStoryOfTheSameArticlesIsNotDecidedOnAgain() throws IOException {
    try (NewsStore store = store(facts())) {
      LINKER.link(store, ManualPairs.NONE, LinkProgress.NONE);
      Path kept = store.kept().file("link-decisions");
      StoryDecision nothing = new StoryDecision(List.of(), Map.of(), Map.of(), Map.of());
      List<String> lines = Files.readAllLines(kept);
      Stream<String> forged =
          lines.stream()
              .skip(1)
              .map(line -> new MemoLine(line.substring(0, MemoLine.DIGEST), nothing).write());
      Files.write(kept, Stream.concat(Stream.of(lines.getFirst()), forged).toList());

      assertThat(mergedEvents(store)).isEmpty();

      Files.write(kept, lines.subList(1, lines.size()));

      assertThat(mergedEvents(store)).isNotEmpty();
    }
  }

  private static List<String> mergedEvents(NewsStore store) {
    return LINKER.link(store, ManualPairs.NONE, LinkProgress.NONE).stream()
        .map(same -> same.merged().getURI())
        .filter(iri -> iri.contains("/event/"))
        .toList();
  }

  @Test
  void whatGivesWayNeverStandsForOthers() throws IOException {
    List<SameThing> found = link(facts(), ManualPairs.NONE);

    assertThat(found)
        .extracting(SameThing::merged)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(found.stream().map(SameThing::canonical).toList());
  }

  @Test
  void killingsAreToldApartByWhoWasKilled() throws IOException {
    Map<String, String> canonical = new HashMap<>();
    link(facts(), ManualPairs.NONE)
        .forEach(same -> canonical.put(name(same.merged()), name(same.canonical())));

    assertThat(
            Stream.of(
                    "2020-01-03-killing-qasem-soleimani",
                    "2020-01-03-killing-abu-mahdi-al-muhandis",
                    "killing-of-an-american-contractor-baab78d0",
                    "killing-of-the-176-people-on-board-flight-ps752-52a5d226",
                    "killing-george-floyd-06f134fb")
                .map(killing -> canonical.getOrDefault(killing, killing)))
        .doesNotHaveDuplicates();
  }

  private static String name(Node thing) {
    return thing.getURI().replaceFirst(".*/", "");
  }

  @Test
  void peopleOfTwoFullNamesStayTwo() throws IOException {
    assertThat(link(facts(), ManualPairs.NONE))
        .filteredOn(same -> same.merged().getURI().contains("/person/"))
        .extracting(same -> name(same.merged()))
        .doesNotContain("qasem-soleimani", "abu-mahdi-al-muhandis", "barack-obama", "mitt-romney");
  }

  @Test
  void whatPeopleTellApartStaysApart() throws IOException {
    try (NewsStore store = store(facts())) {
      SameThing found =
          LINKER.link(store, ManualPairs.NONE, LinkProgress.NONE).stream()
              .filter(same -> same.merged().getURI().contains("/group/"))
              .findFirst()
              .orElseThrow();
      ManualPairs apart =
          new ManualPairs(
              List.of(), List.of(new ManualPairs.Pair(found.merged(), found.canonical(), 1)));

      assertThat(LINKER.link(store, apart, LinkProgress.NONE))
          .noneMatch(same ->
              same.merged().equals(found.merged()) && same.canonical().equals(found.canonical()));
      assertThat(LINKER.explain(store, apart, found.merged(), found.canonical()).same()).isFalse();
    }
  }

  @Test
  void whatPeoplePutTogetherComesTogether() throws IOException {
    Node one = NodeFactory.createURI("http://localhost:3030/person/angela-merkel");
    Node other = NodeFactory.createURI("http://localhost:3030/person/theresa-may");
    ManualPairs together = new ManualPairs(List.of(new ManualPairs.Pair(one, other, 1)), List.of());

    assertThat(link(facts(), together))
        .anyMatch(same -> same.merged().equals(other) && same.canonical().equals(one));
  }

  @Test
  void explainsWhatItFoundAndWhatItDidNot() throws IOException {
    try (NewsStore store = store(facts())) {
      SameThing found =
          LINKER.link(store, ManualPairs.NONE, LinkProgress.NONE).stream()
              .filter(same -> same.merged().getURI().contains("/thing/"))
              .findFirst()
              .orElseThrow();

      Explanation same = LINKER.explain(store, ManualPairs.NONE, found.merged(), found.canonical());
      Explanation different =
          LINKER.explain(
              store,
              ManualPairs.NONE,
              found.merged(),
              NodeFactory.createURI("http://localhost:3030/person/nobody"));

      assertThat(same.same()).isTrue();
      assertThat(same.lines()).anyMatch(line -> line.startsWith("for: "));
      assertThat(different.same()).isFalse();
      assertThat(different.lines())
          .containsExactly("no articles about the same tell of both, so nothing compares them");
    }
  }

  @Test
  void explainsVersionsByTheEventsThatTheyFollow() throws IOException {
    try (NewsStore store = store(facts())) {
      SameThing version =
          LINKER.link(store, ManualPairs.NONE, LinkProgress.NONE).stream()
              .filter(same -> same.reasons().getFirst().startsWith("the same version"))
              .findFirst()
              .orElseThrow();

      Explanation explanation =
          LINKER.explain(store, ManualPairs.NONE, version.merged(), version.canonical());

      assertThat(explanation.same()).isTrue();
      assertThat(explanation.lines()).containsExactly("for: " + version.reasons().getFirst());
    }
  }
}
