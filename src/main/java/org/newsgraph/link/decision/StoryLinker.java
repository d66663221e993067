package org.newsgraph.link.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.link.CanonicalOrder;
import org.newsgraph.link.Explanation;
import org.newsgraph.link.Linker;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.pair.Story;
import org.newsgraph.link.pair.StoryModel;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.Senses;
import org.newsgraph.store.NewsStore;

/// Links within stories: of articles about the same, it puts together the events, and the entities,
/// that are likely the same, and then what several stories say so. The same articles give the same
/// decisions, in whichever order they came into the store.
public final class StoryLinker implements Linker {
  private static final double EVENTS = 0.25;
  private static final double ENTITIES = 0.15;

  /// Within one article nothing has to bridge the words of another.
  private static final double ONE_ARTICLE = 0.5;

  private static final String UNRELATED =
      "no articles about the same tell of both, so nothing compares them";

  private final StoryModel events = StoryModel.ofEvents();
  private final StoryModel entities = StoryModel.ofEntities();
  private final Senses senses = new Senses();

  @Override
  public List<SameThing> link(NewsStore store, ManualPairs pairs) {
    return linkage(store, pairs).decisions();
  }

  private Linkage linkage(NewsStore store, ManualPairs pairs) {
    Corpus corpus = Corpus.of(store);
    Linkage linkage = new Linkage(pairs, new CanonicalOrder(new GazetteerGraph(store)::knows));
    for (List<Node> articles : corpus.stories()) {
      List<ReadArticle> read = corpus.read(articles);
      Story story = new Story(read, corpus.frequencies(), senses);
      linkage.note(read);
      StoryClusters identity = new StoryClusters(story.entities(), entities);
      linkage.add(identity.of(threshold(read, ENTITIES)));
      linkage.add(
          new StoryClusters(story.events(identity.likelihoods()), events)
              .of(threshold(read, EVENTS)));
    }
    return linkage;
  }

  private static double threshold(List<ReadArticle> articles, double usual) {
    return articles.size() == 1 ? ONE_ARTICLE : usual;
  }

  @Override
  public Explanation explain(NewsStore store, ManualPairs pairs, Node one, Node other) {
    boolean same = linkage(store, pairs).areSame(one, other);
    List<String> said = said(pairs, one, other);
    if (!said.isEmpty()) {
      return new Explanation(same, same ? 1 : 0, said);
    }
    return comparisons(store, one, other, same).stream()
        .max(Comparator.comparingDouble(Explanation::score))
        .orElseGet(() -> new Explanation(same, same ? 1 : 0, List.of(UNRELATED)));
  }

  private static List<String> said(ManualPairs pairs, Node one, Node other) {
    Stream<String> same =
        pairs.path(one, other).stream().flatMap(List::stream).map(pair -> line(pair, "same"));
    Stream<String> different =
        pairs.different(one, other).stream().map(pair -> line(pair, "different"));
    return Stream.concat(same, different).toList();
  }

  private static String line(ManualPairs.Pair pair, String word) {
    return "line %d: %s %s %s".formatted(pair.line(), word, pair.one(), pair.other());
  }

  /// What each story that tells of both says.
  private List<Explanation> comparisons(NewsStore store, Node one, Node other, boolean same) {
    Corpus corpus = Corpus.of(store);
    return corpus.stories().stream()
        .map(corpus::read)
        .filter(articles -> tells(articles, one) && tells(articles, other))
        .map(articles -> new Story(articles, corpus.frequencies(), senses))
        .flatMap(story -> {
          StoryClusters identity = new StoryClusters(story.entities(), entities);
          return Stream.of(
              identity, new StoryClusters(story.events(identity.likelihoods()), events));
        })
        .flatMap(clusters -> clusters.explain(one, other, same).stream())
        .toList();
  }

  private static boolean tells(List<ReadArticle> articles, Node thing) {
    return articles.stream()
        .flatMap(article -> Stream.concat(article.entities().stream(), article.events().stream()))
        .anyMatch(telling -> telling.thing().equals(thing));
  }
}
