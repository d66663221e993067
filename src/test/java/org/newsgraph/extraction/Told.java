package org.newsgraph.extraction;

import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.SharedAnnotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;
import org.newsgraph.fact.ArticleFacts;

/// What a text published on Thursday, 9 January 2020, tells, as short lines.
final class Told {

  private Told() {}

  static List<String> by(String text) {
    return RenderedFacts.of(facts(text));
  }

  static ArticleFacts facts(String text) {
    Article article =
        new Article(
            Metadata.UNKNOWN.published(Publication.parse("2020-01-09")),
            text,
            List.of(),
            new Source("test.txt", Optional.empty(), Optional.empty()));
    return new RuleExtractor(SharedAnnotator.get()).extract(article);
  }
}
