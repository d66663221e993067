package org.newsgraph.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleIdentity;
import org.newsgraph.fact.ArticleFacts;

/// Two readings of one article.
///
/// @param gold the one that is right
/// @param found the one that is judged
public record ReadingPair(ArticleFacts gold, ArticleFacts found) {

  /// Pairs the readings of each gold article: those whose sources have the same name but for its
  /// ending, else those of the same identity. Found facts of other articles are left out.
  ///
  /// @throws EvaluationException when a gold article has no found facts, or they are of another
  ///   text
  public static List<ReadingPair> of(List<ArticleFacts> gold, List<ArticleFacts> found) {
    Map<String, ArticleFacts> byName = new HashMap<>();
    Map<String, ArticleFacts> byIdentity = new HashMap<>();
    for (ArticleFacts facts : found) {
      if (byName.put(name(facts.article()), facts) != null) {
        throw new EvaluationException(
            "Two of the found facts are of %s; give one of them".formatted(name(facts.article())));
      }
      byIdentity.put(ArticleIdentity.of(facts.article()).value(), facts);
    }
    List<String> alone =
        gold.stream()
            .map(ArticleFacts::article)
            .filter(article -> counterpart(article, byName, byIdentity).isEmpty())
            .map(ReadingPair::name)
            .toList();
    if (!alone.isEmpty()) {
      throw new EvaluationException(
          "No facts for %d of %d gold articles: %s; give facts of them too"
              .formatted(alone.size(), gold.size(), shortened(alone)));
    }
    return gold.stream()
        .map(facts ->
            new ReadingPair(facts, counterpart(facts.article(), byName, byIdentity).orElseThrow()))
        .map(ReadingPair::checked)
        .toList();
  }

  private static Optional<ArticleFacts> counterpart(
      Article gold, Map<String, ArticleFacts> byName, Map<String, ArticleFacts> byIdentity) {
    return Optional.ofNullable(byName.get(name(gold)))
        .or(() -> Optional.ofNullable(byIdentity.get(ArticleIdentity.of(gold).value())));
  }

  private static String shortened(List<String> names) {
    String shown = names.stream().limit(3).collect(Collectors.joining(", "));
    return names.size() > 3 ? shown + ", …" : shown;
  }

  /// Spans of different texts can't be compared.
  private ReadingPair checked() {
    if (!gold.article().text().equals(found.article().text())) {
      throw new EvaluationException(
          "The facts of "
              + name()
              + " are of another text than the gold facts; extract from the gold article's text");
    }
    return this;
  }

  /// The article's name: its source's, without its ending.
  public String name() {
    return name(gold.article());
  }

  private static String name(Article article) {
    String name = article.source().name();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
