package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.link.CanonicalOrder;
import org.newsgraph.link.Explanation;
import org.newsgraph.link.Linker;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.candidates.Candidates;
import org.newsgraph.link.pair.PairModel;
import org.newsgraph.link.pair.Story;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.Senses;
import org.newsgraph.store.NewsStore;

/// Links within stories: of articles about the same, it puts together the events, and the entities,
/// that are likely the same, and then what several stories say so. The same articles give the same
/// decisions, in whichever order they came into the store.
public final class StoryLinker implements Linker {
  private static final double EVENTS = 0.25;
  private static final double ENTITIES = 0.2;

  private static final String UNRELATED =
      "no articles about the same tell of both, so nothing compares them";

  private final PairModel events = PairModel.read("event-model.tsv");
  private final PairModel entities = PairModel.read("entity-model.tsv");
  private final Senses senses = new Senses();

  @Override
  public List<SameThing> link(NewsStore store, ManualPairs pairs) {
    return linkage(store, pairs).linkage().decisions();
  }

  private record Linked(Linkage linkage, Candidates candidates) {}

  private Linked linkage(NewsStore store, ManualPairs pairs) {
    Corpus corpus = Corpus.of(store);
    KnownThings known = KnownThings.of(store);
    Candidates candidates = new Candidates(known);
    Linkage linkage = new Linkage(pairs, new CanonicalOrder(known::knows));
    List<List<Cluster>> found = new ArrayList<>();
    for (List<Node> articles : corpus.stories()) {
      List<ReadArticle> read = corpus.read(articles);
      Story story = new Story(read, corpus.frequencies(), senses);
      linkage.note(read);
      candidates.note(read);
      found.add(new StoryClusters(story.entities(), entities).of(ENTITIES));
      found.add(new StoryClusters(story.events(), events).of(EVENTS));
    }
    linkage.know(candidates.identifications());
    found.forEach(linkage::add);
    return new Linked(linkage, candidates);
  }

  @Override
  public Explanation explain(NewsStore store, ManualPairs pairs, Node one, Node other) {
    Linked linked = linkage(store, pairs);
    boolean same = linked.linkage().areSame(one, other);
    List<String> said = said(pairs, one, other);
    if (!said.isEmpty()) {
      return new Explanation(same, same ? 1 : 0, said);
    }
    return Stream.concat(
            linked.candidates().explain(one, other, same).stream(),
            comparisons(store, one, other, same).stream())
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
        .flatMap(story ->
            Stream.of(
                new StoryClusters(story.entities(), entities),
                new StoryClusters(story.events(), events)))
        .flatMap(clusters -> clusters.explain(one, other, same).stream())
        .toList();
  }

  private static boolean tells(List<ReadArticle> articles, Node thing) {
    return articles.stream()
        .flatMap(article -> Stream.concat(article.entities().stream(), article.events().stream()))
        .anyMatch(telling -> telling.thing().equals(thing));
  }
}
