package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.reading.ArticleReading;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.reading.TriplesDigest;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.link.story.Stories;
import org.newsgraph.link.text.ArticleVectors;
import org.newsgraph.link.text.Frequencies;
import org.newsgraph.store.NewsStore;

/// The articles of a store as they were before anything was linked, put together by what they are
/// about. Of each article only its weightiest terms stay in memory, and of these only until the
/// stories are known.
///
/// @param stories in the order of their first articles' IRIs
record Corpus(NewsStore store, List<StoryArticles> stories) {
  private static final int AT_ONCE = 50;

  /// The articles of a story.
  ///
  /// @param articles in the order of their IRIs
  /// @param digests of their graphs
  record StoryArticles(List<Node> articles, List<String> digests) {}

  /// What is kept of an article.
  private record Glance(ReadArticle article, String digest, ArticleVectors about) {}

  /// Reads the articles of a store.
  ///
  /// @param each is shown each article once, in the order of the IRIs
  static Corpus of(
      NewsStore store,
      Frequencies frequencies,
      Workers workers,
      Consumer<ReadArticle> each,
      LinkProgress progress) {
    List<Node> articles =
        store.read(reader ->
            new OriginalGraphs(reader, store.base())
                .articles()
                .sorted(Comparator.comparing(Node::getURI))
                .toList());
    progress.begins(LinkProgress.Stage.READING, articles.size());
    Stories stories = new Stories();
    List<String> digests = new ArrayList<>(articles.size());
    articles.stream()
        .gather(Gatherers.windowFixed(AT_ONCE))
        .gather(workers.ahead(some -> glance(some, frequencies, store)))
        .forEach(glances -> {
          glances.forEach(glance -> {
            stories.add(glance.about(), glance.article().published());
            digests.add(glance.digest());
            each.accept(glance.article());
          });
          progress.done(glances.size());
        });
    progress.begins(LinkProgress.Stage.SORTING, articles.size());
    List<List<Integer>> sorted = stories.stories();
    progress.done(articles.size());
    return new Corpus(
        store,
        sorted.stream()
            .map(story ->
                new StoryArticles(
                    story.stream().map(articles::get).toList(),
                    story.stream().map(digests::get).toList()))
            .toList());
  }

  private static List<Glance> glance(
      List<Node> articles, Frequencies frequencies, NewsStore store) {
    return store.read(reader -> {
      OriginalGraphs originals = new OriginalGraphs(reader, store.base());
      return articles.stream()
          .map(article -> glance(article, originals.triples(article), frequencies))
          .toList();
    });
  }

  private static Glance glance(Node article, Set<Triple> triples, Frequencies frequencies) {
    ReadArticle read = ArticleReading.read(article, triples);
    return new Glance(read, TriplesDigest.of(triples), ArticleVectors.of(read.text(), frequencies));
  }

  /// How many articles there are.
  long articles() {
    return stories.stream().mapToLong(story -> story.articles().size()).sum();
  }

  /// The stories that may tell of two things: those with articles that name each, now or before
  /// they were rewritten.
  List<StoryArticles> naming(Node one, Node other) {
    return store.read(reader -> {
      OriginalGraphs originals = new OriginalGraphs(reader, store.base());
      Set<Node> these = originals.naming(one).collect(Collectors.toSet());
      Set<Node> those = originals.naming(other).collect(Collectors.toSet());
      return stories.stream()
          .filter(story -> !Collections.disjoint(story.articles(), these))
          .filter(story -> !Collections.disjoint(story.articles(), those))
          .toList();
    });
  }

  /// Reads the articles of a story.
  List<ReadArticle> read(StoryArticles story) {
    return store.read(reader -> {
      OriginalGraphs originals = new OriginalGraphs(reader, store.base());
      return story.articles().stream()
          .map(article -> ArticleReading.read(article, originals.triples(article)))
          .toList();
    });
  }
}
