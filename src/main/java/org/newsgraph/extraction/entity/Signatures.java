package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Cuts the signature of a post, `— Ana Torres (@atorres) March 3, 2021`, off the sentence before
/// the dash, into whose grammar the parser draws it.
public final class Signatures {
  private static final int LONGEST_NAME = 8;

  private Signatures() {}

  /// The article, nothing before such a dash tied to what is after it.
  public static AnnotatedArticle cut(AnnotatedArticle article) {
    List<Sentence> sentences = article.sentences().stream().map(Signatures::cut).toList();
    return new AnnotatedArticle(article.article(), sentences, article.chains(), article.times());
  }

  private static Sentence cut(Sentence sentence) {
    int dash = dash(sentence);
    return dash == 0
        ? sentence
        : new Sentence(
            sentence.index(),
            sentence.tokens(),
            cut(sentence.tree().stream(), dash),
            cut(sentence.graph().stream(), dash));
  }

  private static List<Dependency> cut(Stream<Dependency> dependencies, int dash) {
    return dependencies
        .map(d ->
            d.governor() > 0 && (d.governor() < dash) != (d.dependent() < dash)
                ? new Dependency(0, "root", d.dependent())
                : d)
        .toList();
  }

  /// The dash before a name and a handle in brackets; 0 where there is none.
  private static int dash(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.word().startsWith("@")) {
        for (int i = token.index() - 1; i > Math.max(1, token.index() - LONGEST_NAME); i--) {
          if (sentence.token(i).word().matches("[—–―]|--")) {
            return i;
          }
        }
      }
    }
    return 0;
  }
}
