package org.newsgraph.link.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.link.reading.ArticleReading;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.EventTelling;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.reading.Telling;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.link.text.Frequencies;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Loading;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.RejectsFolder;
import org.newsgraph.store.NewsStore;

/// Papers that print one report tell it once.
class CopiesInStoryTest {
  private static final StoryJudge JUDGE = new StoryJudge(Frequencies.general());
  private static final int PAPERS = 9;

  @TempDir Path folder;

  private ReadArticle article(String facts) {
    try (NewsStore store = NewsStore.open(folder.resolve("store"))) {
      Intake intake = new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE);
      new Loading(store, intake).load(Path.of("data/gold/" + facts + ".json"), Optional.empty());
      return store.read(reader -> {
        OriginalGraphs originals = new OriginalGraphs(reader, store.base());
        Node name = originals.articles().findFirst().orElseThrow();
        return ArticleReading.read(name, originals.triples(name));
      });
    }
  }

  /// The same report in another paper, where everything has an IRI of its own.
  private static ReadArticle copy(ReadArticle article, int paper) {
    Node name = copy(article.name(), paper);
    return new ReadArticle(
        name,
        article.published(),
        article.text(),
        article.entities().stream()
            .map(entity ->
                new EntityTelling(
                    name,
                    copy(entity.thing(), paper),
                    entity.types(),
                    entity.names(),
                    entity.identifiers(),
                    entity.mentions()))
            .toList(),
        article.events().stream()
            .map(event ->
                new EventTelling(
                    name,
                    copy(event.thing(), paper),
                    copies(event.versions(), paper),
                    event.classes(),
                    event.roles().entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                Map.Entry::getKey, role -> copies(role.getValue(), paper))),
                    event.factuality(),
                    event.time(),
                    event.mentions()))
            .toList());
  }

  private static Set<Node> copies(Set<Node> nodes, int paper) {
    return nodes.stream()
        .map(node -> node.isURI() ? copy(node, paper) : node)
        .collect(Collectors.toSet());
  }

  private static Node copy(Node node, int paper) {
    return NodeFactory.createURI(node.getURI() + "-paper-" + paper);
  }

  private static List<ReadArticle> printed(ReadArticle article) {
    List<ReadArticle> articles = new ArrayList<>(List.of(article));
    IntStream.range(0, PAPERS).forEach(paper -> articles.add(copy(article, paper)));
    articles.sort(Comparator.comparing(each -> each.name().getURI()));
    return articles;
  }

  private static List<Node> things(ReadArticle article) {
    return Stream.concat(article.entities().stream(), article.events().stream())
        .map(Telling::thing)
        .toList();
  }

  private static Map<Node, Integer> clusters(List<ReadArticle> articles) {
    Map<Node, Integer> clusters = new HashMap<>();
    int number = 0;
    for (Cluster cluster : JUDGE.decide(articles).clusters()) {
      number++;
      for (Cluster.Member member : cluster.members()) {
        clusters.put(member.thing(), number);
      }
    }
    return clusters;
  }

  /// Those things of an article that are together with others of it.
  private static Set<Set<Node>> together(ReadArticle article, Map<Node, Integer> clusters) {
    return things(article).stream()
        .filter(clusters::containsKey)
        .collect(Collectors.groupingBy(clusters::get, Collectors.toSet()))
        .values()
        .stream()
        .filter(things -> things.size() > 1)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-03-17-crimea-sanctions",
        "2019-06-17-hong-kong-march",
        "2021-03-30-suez-canal-reopens"
      })
  void aReportIsNoMoreThanOneHoweverManyPrintIt(String facts) {
    ReadArticle article = article(facts);

    assertThat(together(article, clusters(printed(article))))
        .isEqualTo(together(article, clusters(List.of(article))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-03-17-crimea-sanctions", "2021-03-30-suez-canal-reopens"})
  void nearlyAllThatACopyTellsIsWhatItsOriginalTells(String facts) {
    ReadArticle article = article(facts);
    Map<Node, Integer> clusters = clusters(printed(article));
    List<Node> things = things(article);

    assertThat(things.stream().filter(thing -> isTogether(thing, copy(thing, 1), clusters)).count())
        .isGreaterThan(things.size() * 9L / 10);
  }

  private static boolean isTogether(Node one, Node other, Map<Node, Integer> clusters) {
    return clusters.getOrDefault(one, -1).equals(clusters.getOrDefault(other, -2));
  }
}
