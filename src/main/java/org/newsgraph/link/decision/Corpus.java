package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.ArticleReading;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.link.story.Stories;
import org.newsgraph.link.text.ArticleVectors;
import org.newsgraph.link.text.Frequencies;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.SchemaOrg;

/// The articles of a store, put together by what they are about. Of each article only its
/// weightiest terms stay in memory.
///
/// @param frequencies of the terms in all articles
/// @param stories the articles of each story, in the order of their IRIs
record Corpus(NewsStore store, Frequencies frequencies, List<List<Node>> stories) {

  static Corpus of(NewsStore store) {
    return store.read(reader -> of(store, reader));
  }

  private static Corpus of(NewsStore store, StoreReader reader) {
    List<Node> articles =
        new OriginalGraphs(reader, store.base())
            .articles()
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    Frequencies frequencies = Frequencies.general();
    articles.forEach(article -> frequencies.add(ArticleVectors.terms(text(article, reader))));
    List<ArticleVectors> vectors = new ArrayList<>();
    articles.forEach(article -> vectors.add(ArticleVectors.of(text(article, reader), frequencies)));
    return new Corpus(
        store,
        frequencies,
        Stories.of(vectors).stream()
            .map(story -> story.stream().map(articles::get).toList())
            .toList());
  }

  private static String text(Node article, StoreReader reader) {
    return reader
        .triples(article, article, SchemaOrg.TEXT, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  /// Reads the articles of a story as they were before anything was linked.
  List<ReadArticle> read(List<Node> story) {
    return store.read(reader -> {
      OriginalGraphs originals = new OriginalGraphs(reader, store.base());
      return story.stream()
          .map(article -> ArticleReading.read(article, originals.triples(article)))
          .toList();
    });
  }
}
