package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.newsgraph.annotation.Annotator;
import org.newsgraph.cli.console.Console;
import org.newsgraph.evaluation.Evaluation;
import org.newsgraph.evaluation.GoldFolder;
import org.newsgraph.evaluation.Miss;
import org.newsgraph.evaluation.match.Matching;
import org.newsgraph.evaluation.report.JsonReport;
import org.newsgraph.evaluation.report.TextReport;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.fact.ArticleFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Scores facts against gold facts.
@Command(
    name = "evaluate",
    description = {
      "Scores facts against gold facts: precision, recall and F1 by kind.",
      "Both strictly and leniently, and how far confidence tells what is right. Articles are matched by the names of their",
      "sources without endings, else by identity. Without FACTS, the gold articles' own texts are read."
    },
    footer = {
      "",
      "Examples:",
      "  newsgraph evaluate --gold data/gold",
      "  newsgraph evaluate --gold data/gold facts.jsonl --misses"
    })
public final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final FoundFacts finding;
  private final Supplier<Annotator> annotator;

  @Parameters(
      arity = "0..*",
      paramLabel = "FACTS",
      description =
          "Article facts (.json, .jsonl, - for the standard input), or articles to read"
              + " (files, folders, globs).")
  private List<String> inputs = List.of();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Folder of gold facts (.json, .jsonl).")
  private Path gold = Path.of("gold");

  @Option(names = "--misses", description = "List all that was missed and all that is false.")
  private boolean misses;

  @Option(
      names = "--matching",
      paramLabel = "NAME",
      defaultValue = "lenient",
      description = "What counts as a miss: lenient (as if left out) or strict.")
  private Matching matching = Matching.lenient;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "table",
      description = "table (as if left out) or json.")
  private Format format = Format.table;

  @Option(
      names = "--fit-confidence",
      paramLabel = "FILE",
      defaultValue = Option.NULL_VALUE,
      description = "Instead, fit the table of confidence to gold and write it: confidence.tsv")
  private Optional<Path> fitted = Optional.empty();

  @Mixin private final ThreadOption threading = new ThreadOption();
  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// How the scores are written.
  enum Format {
    table,
    json
  }

  /// @param console where to print
  /// @param extractor makes what finds the facts of articles
  /// @param annotator makes what annotates articles, for the fitting of confidence
  public EvaluateCommand(
      Console console, Supplier<FactExtractor> extractor, Supplier<Annotator> annotator) {
    this.console = console;
    this.annotator = annotator;
    finding = new FoundFacts(console, extractor);
  }

  @Override
  public Integer call() {
    List<ArticleFacts> goldFacts = GoldFolder.read(gold);
    fitted.ifPresentOrElse(
        file -> new ConfidenceFitting(annotator.get(), console).fit(goldFacts, file),
        () -> evaluate(goldFacts));
    return ExitCode.OK;
  }

  private void evaluate(List<ArticleFacts> goldFacts) {
    List<ArticleFacts> found = finding.of(inputs, goldFacts, threading.threads());
    Evaluation evaluation = Evaluation.of(goldFacts, found);
    List<Miss> listed = misses ? evaluation.misses(matching) : List.of();
    console
        .out()
        .print(
            switch (format) {
              case table -> TextReport.misses(listed) + TextReport.scores(evaluation);
              case json -> JsonReport.of(evaluation, listed);
            });
    int others = found.size() - evaluation.articles();
    if (others > 0 && !general.quiet()) {
      console.error(
          "Left out: %d of %d articles, which have no gold".formatted(others, found.size()));
    }
  }
}
