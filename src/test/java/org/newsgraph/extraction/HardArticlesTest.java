package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.annotation.SharedAnnotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;
import org.newsgraph.fact.ArticleFacts;

/// Long articles and garbage end, within the heap that the tests have and long before the limit
/// that catches what never would.
@Tag("slow")
class HardArticlesTest {

  private static ArticleFacts facts(String text) {
    Article article =
        new Article(
            Metadata.UNKNOWN.published(Publication.parse("2021-05-06")),
            text,
            List.of(),
            new Source("hard.txt", Optional.empty(), Optional.empty()));
    return new RuleExtractor(SharedAnnotator.get()).extract(article);
  }

  static Stream<Named<Supplier<String>>> garbage() {
    return Stream.of(
        Named.of("random punctuation", () -> StrangeTexts.punctuation(5_000)),
        Named.of("one line of 200 kB without a space", () -> StrangeTexts.line(200_000)),
        Named.of("a thousand quotations that never end", () -> StrangeTexts.quotes(1000)),
        Named.of("deeply nested brackets", () -> StrangeTexts.brackets(300)),
        Named.of("a sentence of 4,000 words", () -> StrangeTexts.endless(1000)));
  }

  @ParameterizedTest
  @MethodSource("garbage")
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void garbageIsRead(Supplier<String> text) {
    String garbage = text.get();

    assertThat(facts(garbage).article().text()).isEqualTo(garbage);
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void anArticleOfFiftyThousandWordsIsRead() {
    ArticleFacts facts = facts(StrangeTexts.article(50_000));

    assertThat(facts.events()).hasSizeGreaterThan(100);
    assertThat(facts.claims()).hasSizeGreaterThan(100);
  }
}
