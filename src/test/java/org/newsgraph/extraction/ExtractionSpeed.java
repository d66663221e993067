package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Annotator;
import org.newsgraph.annotation.SharedAnnotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.reading.ArticleReader;

/// Measures how fast the sample articles are read, by the annotator alone and with the rules, in
/// one run. Time is that of the processor, so that other work on the machine hardly counts. No part
/// of `mvn verify`; run it with `mvn -q test -Dtest=ExtractionSpeed`.
class ExtractionSpeed {
  private static final int ROUNDS = 3;
  private static final double MOST = 1.10;

  private final Annotator annotator = SharedAnnotator.get();
  private final RuleExtractor rules = new RuleExtractor(annotator);
  private long tokens;
  private long annotating;
  private long reading;

  @Test
  void rulesAddAtMostATenthToTheAnnotatorsTime() {
    List<Article> articles = articles();
    articles.forEach(this::measure);
    tokens = 0;
    annotating = 0;
    reading = 0;
    for (int round = 0; round < ROUNDS; round++) {
      articles.forEach(this::measure);
    }

    double ratio = (annotating + reading) / (double) annotating;

    System.out.printf(
        Locale.ROOT,
        "%d tokens in %d rounds of %d articles%nCoreNLP alone      %6.0f tokens/s per core%n"
            + "CoreNLP and rules  %6.0f tokens/s per core%nratio of times     %6.3f%n",
        tokens,
        ROUNDS,
        articles.size(),
        tokens / seconds(annotating),
        tokens / seconds(annotating + reading),
        ratio);
    assertThat(ratio).isLessThanOrEqualTo(MOST);
  }

  private static List<Article> articles() {
    try (Stream<ReadResult> results =
        new ArticleReader(ReadOptions.DEFAULT).read(List.of("data/articles"))) {
      return results
          .mapMulti((ReadResult result, Consumer<Article> next) -> {
            if (result instanceof ReadResult.Read read) {
              next.accept(read.article());
            }
          })
          .toList();
    }
  }

  private void measure(Article article) {
    long start = now();
    AnnotatedArticle annotated = annotator.annotate(article);
    long middle = now();
    rules.facts(annotated);
    long end = now();
    annotating += middle - start;
    reading += end - middle;
    tokens += annotated.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long nanoseconds) {
    return nanoseconds / 1e9;
  }
}
