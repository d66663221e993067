package org.newsgraph.link.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.reading.ArticleReading;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Loading;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.RejectsFolder;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Links seven articles in much the same words: five of them, a padded and an exact copy among
/// them, tell how the mayor of one town was shot and a suspect arrested; the others of the deaths
/// of another mayor and a deputy mayor, with relatives, suspects and ministers of like names.
class ThreeMayorsTest {
  private static final Map<String, String> CANONICAL = new TreeMap<>();
  private static List<ReadArticle> articles = List.of();

  @BeforeAll
  static void link(@TempDir Path folder) {
    try (NewsStore store = NewsStore.open(folder.resolve("store"))) {
      Intake intake = new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE);
      new Loading(store, intake)
          .load(
              Path.of("src/test/resources/org/newsgraph/link/decision/three-mayors.jsonl"),
              Optional.empty());
      for (SameThing same : new StoryLinker(2).link(store, ManualPairs.NONE, LinkProgress.NONE)) {
        CANONICAL.put(same.merged().getURI(), same.canonical().getURI());
      }
      articles =
          store.read(reader -> {
            OriginalGraphs originals = new OriginalGraphs(reader, store.base());
            return originals
                .articles()
                .map(article -> ArticleReading.read(article, originals.triples(article)))
                .toList();
          });
    }
  }

  /// The names of persons that came together with others, each set of one thing.
  private static Stream<Set<String>> namesOfOne() {
    return articles.stream()
        .flatMap(article -> article.entities().stream())
        .collect(
            Collectors.groupingBy(
                entity -> canonical(entity.thing().getURI()),
                Collectors.mapping(
                    entity -> entity.names().stream().findFirst().orElse(""),
                    Collectors.toCollection(TreeSet::new))))
        .values()
        .stream()
        .map(Set::copyOf);
  }

  private static String canonical(String iri) {
    return CANONICAL.getOrDefault(iri, iri);
  }

  /// The things that events of a class were done to, in articles of which the IRI has a word.
  private static Set<String> events(String type, String article) {
    return articles.stream()
        .filter(one -> one.text().contains(article))
        .flatMap(one -> one.events().stream())
        .filter(event -> event.classes().contains(NewsEvents.term(type)))
        .map(event -> canonical(event.thing().getURI()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noTwoFullNamesAreOnePerson() {
    assertThat(namesOfOne().map(ThreeMayorsTest::fullNames))
        .allSatisfy(names -> assertThat(names).hasSizeLessThan(2));
  }

  private static List<String> fullNames(Set<String> names) {
    return names.stream().filter(name -> name.matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{L}+")).toList();
  }

  @Test
  void noPersonIsAPlace() {
    Map<String, Set<String>> types =
        articles.stream()
            .flatMap(article -> article.entities().stream())
            .collect(
                Collectors.groupingBy(
                    entity -> canonical(entity.thing().getURI()),
                    Collectors.flatMapping(
                        entity ->
                            entity.types().stream()
                                .filter(Set.of(SchemaOrg.PERSON, SchemaOrg.PLACE)::contains)
                                .map(type -> type.getLocalName()),
                        Collectors.toSet())));

    assertThat(types.values()).allSatisfy(kinds -> assertThat(kinds).hasSizeLessThan(2));
  }

  @Test
  void noDescriptionIsTheMayorOfAnotherTown() {
    assertThat(namesOfOne().filter(names -> names.stream().anyMatch(name -> name.contains("Holm"))))
        .allSatisfy(names -> assertThat(names).containsExactly("Karin Holm"));
    assertThat(namesOfOne().filter(names -> names.contains("Tobias Renn")))
        .allSatisfy(names -> assertThat(names).doesNotContain("Gunman", "gunman", "Tobias Brandt"));
  }

  private static String event(String name) {
    return "http://localhost:3030/event/" + name;
  }

  @Test
  void arrestsOfDifferentPersonsAreDifferent() {
    assertThat(events("Arrest", "Ekström"))
        .contains(event("2024-03-05-arrest-tobias-renn"), event("2024-03-08-arrest-tobias-brandt"));
    assertThat(events("Arrest", "Lars Ekström"))
        .contains(event("2024-03-05-arrest-tobias-renn"))
        .doesNotContain(event("2024-03-08-arrest-tobias-brandt"));
    assertThat(events("Arrest", "Lars Ekström"))
        .doesNotContainAnyElementsOf(events("Arrest", "Torsby"))
        .doesNotContainAnyElementsOf(events("Arrest", "Lunde"));
    assertThat(events("Arrest", "Torsby")).doesNotContainAnyElementsOf(events("Arrest", "Lunde"));
  }
}
