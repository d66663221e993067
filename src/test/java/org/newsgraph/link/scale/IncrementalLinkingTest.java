package org.newsgraph.link.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.decision.StoryLinker;
import org.newsgraph.link.rewriting.Rewriting;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;

/// A store that articles come to, go from and change in, and that is linked in between, is what a
/// store becomes that is linked once.
class IncrementalLinkingTest {
  private static final StoryLinker LINKER = new StoryLinker(2);
  private static final List<ArticleGraph> GRAPHS =
      MadeNews.articles(20).stream().map(new FactMapper(Base.DEFAULT)::map).toList();
  private static final int STEPS = 2;
  private static final int CHANGED = 5;

  @TempDir Path folder;

  private final Map<Integer, Set<Triple>> held = new TreeMap<>();
  private List<SameThing> decisions = List.of();

  private static void write(NewsStore store, Map<Integer, Set<Triple>> articles) {
    List<ArticleGraph> graphs = new ArrayList<>();
    articles.forEach((article, triples) ->
        graphs.add(new ArticleGraph(GRAPHS.get(article).name(), List.copyOf(triples))));
    MadeNews.write(store, graphs);
  }

  private static List<SameThing> link(NewsStore store, ManualPairs pairs) {
    List<SameThing> decisions = LINKER.link(store, pairs, LinkProgress.NONE);
    new Rewriting(store).apply(decisions);
    return decisions;
  }

  /// What a store becomes that holds the same and was never linked before.
  private String afresh(ManualPairs pairs, int step) {
    try (NewsStore store = NewsStore.open(folder.resolve("afresh-" + step))) {
      write(store, held);
      link(store, pairs);
      return MadeNews.dump(store);
    }
  }

  private void changeSome(NewsStore store, Random random) {
    Map<Integer, Set<Triple>> changed = new TreeMap<>();
    for (int i = 0; i < CHANGED; i++) {
      int article = random.nextInt(GRAPHS.size());
      Set<Triple> triples = new HashSet<>();
      if (!held.containsKey(article)) {
        triples.addAll(GRAPHS.get(article).triples());
      } else if (random.nextBoolean()) {
        triples.addAll(withoutSome(GRAPHS.get(article), random));
      }
      changed.put(article, triples);
    }
    write(store, changed);
    held.putAll(changed);
    held.values().removeIf(Set::isEmpty);
  }

  private static List<Triple> withoutSome(ArticleGraph graph, Random random) {
    return graph.triples().stream()
        .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()) || random.nextInt(20) > 0)
        .toList();
  }

  /// Tells apart what was put together, and puts together what was not.
  private ManualPairs pairs(Random random) {
    if (decisions.size() < 2 || random.nextBoolean()) {
      return ManualPairs.NONE;
    }
    SameThing apart = decisions.get(random.nextInt(decisions.size()));
    SameThing together = decisions.getFirst();
    SameThing with = decisions.getLast();
    return new ManualPairs(
        List.of(new ManualPairs.Pair(together.merged(), with.canonical(), 2)),
        apart.equals(together) || apart.equals(with)
            ? List.of()
            : List.of(new ManualPairs.Pair(apart.merged(), apart.canonical(), 1)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void givesWhatLinkingAfreshGives(long seed) {
    Random random = new Random(seed);
    try (NewsStore store = NewsStore.open(folder.resolve("store"))) {
      for (int article = 0; article < GRAPHS.size(); article += 1 + random.nextInt(2)) {
        held.put(article, Set.copyOf(GRAPHS.get(article).triples()));
      }
      write(store, held);
      for (int step = 0; step < STEPS; step++) {
        ManualPairs pairs = pairs(random);
        decisions = link(store, pairs);

        assertThat(MadeNews.dump(store)).isEqualTo(afresh(pairs, step));

        changeSome(store, random);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damageToWhatIsKeptMakesNoDifference(long seed) throws IOException {
    Random random = new Random(seed);
    try (NewsStore store = NewsStore.open(folder.resolve("store"))) {
      MadeNews.write(store, GRAPHS.subList(0, 8));
      List<SameThing> before = LINKER.link(store, ManualPairs.NONE, LinkProgress.NONE);
      Path kept = store.kept().file("link-decisions");
      byte[] bytes = Files.readAllBytes(kept);
      for (int i = 0; i < 200; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Files.write(kept, bytes);

      assertThat(LINKER.link(store, ManualPairs.NONE, LinkProgress.NONE)).isEqualTo(before);

      Files.delete(kept);

      assertThat(LINKER.link(store, ManualPairs.NONE, LinkProgress.NONE)).isEqualTo(before);
    }
  }
}
