package org.newsgraph.cli.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.ReadResult;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.CoverageTable;
import org.newsgraph.cli.console.ProgressDisplay;
import org.newsgraph.extraction.RuleExtractor;
import org.newsgraph.extraction.coverage.LexiconCoverage;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows how much of the words of articles the event lexicon knows.
@Command(
    name = "lexicon",
    description = {
      "Shows how many verbs and nouns of articles the event lexicon knows.",
      "Tells also of which classes their events are, and which frequent words it lacks that look like",
      "events."
    },
    footer = {"", "Example:", "  newsgraph lexicon articles/ --words 100"})
public final class LexiconCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Annotator> annotator;

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final RejectOptions rejects = new RejectOptions();
  @Mixin private final GeneralOptions general = new GeneralOptions();

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many missing verbs and nouns to show (${DEFAULT-VALUE}).")
  private int words = 30;

  /// @param console where to print
  /// @param annotator makes what annotates articles
  public LexiconCommand(Console console, Supplier<Annotator> annotator) {
    this.console = console;
    this.annotator = annotator;
  }

  @Override
  public Integer call() {
    if (words < 0) {
      throw general.misuse("--words can't be less than 0");
    }
    LexiconCoverage coverage = new LexiconCoverage(Lexicons.load());
    Summary summary = read(coverage);
    new CoverageTable(console.out()).print(coverage, words);
    return rejects.finish(summary, "article", general, console);
  }

  private Summary read(LexiconCoverage coverage) {
    Annotator annotating = annotator.get();
    RuleExtractor rules = new RuleExtractor(annotating);
    try (Stream<ReadResult> articles = reading.articles(console);
        ProgressDisplay progress =
            ProgressDisplay.on(console, general.detail(), reading.extent())) {
      Intake intake = rejects.intake(progress);
      intake
          .articles(articles)
          .forEach(article -> {
            add(coverage, annotating, rules, article);
            intake.finished();
          });
      return intake.summary();
    }
  }

  private static void add(
      LexiconCoverage coverage, Annotator annotating, RuleExtractor rules, Article article) {
    AnnotatedArticle annotated = annotating.annotate(article);
    coverage.add(annotated, rules.facts(annotated));
  }
}
