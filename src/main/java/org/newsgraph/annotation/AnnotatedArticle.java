package org.newsgraph.annotation;

import java.util.List;
import org.newsgraph.article.Article;

/// An article with what the annotator found in it.
///
/// @param article the article, its sentences filled in
/// @param sentences its sentences with words and grammar
/// @param chains the coreference chains: mentions that refer to one thing
/// @param times the time expressions
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<List<CorefMention>> chains,
    List<TimeExpression> times) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    chains = chains.stream().map(List::copyOf).toList();
    times = List.copyOf(times);
  }
}
