package org.newsgraph.evaluation.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;

/// Which found claim is which gold one: those whose contents have most in common are paired, one to
/// one; of nested claims with the same content, those with the same cue. A claim without mentions
/// stands where its content first stands in the text.
public final class SameClaims {
  private static final double CUE = 0.1;

  private final Article article;
  private final Matching matching;
  private final Pairing<Claim> claims;

  public SameClaims(ArticleFacts gold, ArticleFacts found, Matching matching) {
    this.article = gold.article();
    this.matching = matching;
    claims = Pairing.of(gold.claims(), found.claims(), this::agreement);
  }

  private double agreement(Claim g, Claim f) {
    double common =
        contents(g)
            .flatMap(a -> contents(f).map(b -> matching.contents(a, b) ? Matching.dice(a, b) : 0))
            .mapToDouble(Number::doubleValue)
            .max()
            .orElse(0);
    boolean cue = g.cue().isPresent() && g.cue().equals(f.cue());
    return common == 0 ? 0 : common + (cue ? CUE : 0);
  }

  private Stream<Span> contents(Claim claim) {
    return claim.mentions().isEmpty()
        ? claim.content().flatMap(this::place).stream()
        : claim.mentions().stream().map(mention -> mention.content());
  }

  private Optional<Span> place(String content) {
    String text = article.text();
    int at = content.isEmpty() ? -1 : text.indexOf(content);
    if (at < 0) {
      return Optional.empty();
    }
    int begin = text.codePointCount(0, at);
    return Optional.of(new Span(begin, begin + content.codePointCount(0, content.length())));
  }

  /// The pairs of claims.
  public Pairing<Claim> claims() {
    return claims;
  }

  /// Whether two ids are of claims, and of the same one.
  public boolean same(String goldId, String foundId) {
    return claims.pairs().entrySet().stream()
        .anyMatch(e -> e.getKey().id().equals(goldId) && e.getValue().id().equals(foundId));
  }

  /// Whether one of the found ids is of the same claim as one of the gold ones.
  public boolean anySame(List<String> goldIds, List<String> foundIds) {
    return goldIds.stream().anyMatch(g -> foundIds.stream().anyMatch(f -> same(g, f)));
  }
}
