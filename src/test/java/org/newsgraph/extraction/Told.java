package org.newsgraph.extraction;

import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.SharedAnnotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;
import org.newsgraph.fact.ArticleFacts;

/// What a text tells, as short lines.
final class Told {

  private Told() {}

  /// Published on Thursday, 9 January 2020.
  static List<String> by(String text) {
    return RenderedFacts.of(facts(text));
  }

  /// Published on Thursday, 9 January 2020.
  static ArticleFacts facts(String text) {
    return facts(text, Metadata.UNKNOWN.published(Publication.parse("2020-01-09")));
  }

  /// Published nobody knows when; `¶` parts paragraphs.
  static List<String> undated(String text) {
    return RenderedFacts.of(undatedFacts(text));
  }

  /// Published nobody knows when; `¶` parts paragraphs.
  static ArticleFacts undatedFacts(String text) {
    return facts(text.replace("¶", "\n\n"), Metadata.UNKNOWN);
  }

  /// The lines of claims among them.
  static List<String> claims(String text) {
    return undated(text).stream()
        .filter(line -> line.startsWith("Claim ") || line.startsWith("Quotation "))
        .toList();
  }

  private static ArticleFacts facts(String text, Metadata metadata) {
    Article article =
        new Article(
            metadata, text, List.of(), new Source("test.txt", Optional.empty(), Optional.empty()));
    return new RuleExtractor(SharedAnnotator.get()).extract(article);
  }
}
