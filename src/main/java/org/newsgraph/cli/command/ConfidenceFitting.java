package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.annotation.Annotator;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Lines;
import org.newsgraph.evaluation.Evaluation;
import org.newsgraph.evaluation.calibration.Example;
import org.newsgraph.evaluation.calibration.Judged;
import org.newsgraph.evaluation.calibration.LogisticFit;
import org.newsgraph.evaluation.report.TextReport;
import org.newsgraph.extraction.ExplainedFacts;
import org.newsgraph.extraction.RuleExtractor;
import org.newsgraph.fact.ArticleFacts;

/// Fits the table from which the rules take their confidence to gold facts.
final class ConfidenceFitting {
  private static final String HEADER =
      """
      # How much a piece of evidence adds to the log-odds that a fact is right. Written by
      # newsgraph evaluate --fit-confidence; org.newsgraph.extraction.confidence tells what it means.
      evidence\tweight\
      """;

  private final RuleExtractor extractor;
  private final Console console;

  ConfidenceFitting(Annotator annotator, Console console) {
    extractor = new RuleExtractor(annotator);
    this.console = console;
  }

  /// Writes the table and prints how reliable it will be.
  void fit(List<ArticleFacts> gold, Path file) {
    List<Example> examples = examples(gold);
    try (Lines lines = Lines.to(file.toString(), console)) {
      lines.write(HEADER);
      LogisticFit.weights(examples)
          .forEach(
              (name, weight) -> lines.write(String.format(Locale.ROOT, "%s\t%.3f", name, weight)));
      lines.complete();
    }
    console
        .out()
        .print(
            TextReport.reliability(
                "Confidence on articles left out of the fitting",
                LogisticFit.crossValidated(examples)));
  }

  private List<Example> examples(List<ArticleFacts> gold) {
    List<Example> examples = new ArrayList<>();
    for (ArticleFacts facts : gold) {
      ExplainedFacts found = extractor.explain(facts.article());
      Map<String, Set<String>> evidence = found.evidence();
      for (Judged judged : Evaluation.of(List.of(facts), List.of(found.facts())).judged()) {
        Set<String> features = evidence.getOrDefault(judged.id(), Set.of());
        examples.add(new Example(judged.article(), features, judged.right()));
      }
    }
    return examples;
  }
}
