package org.newsgraph.evaluation.report;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import org.newsgraph.evaluation.Evaluation;
import org.newsgraph.evaluation.Miss;
import org.newsgraph.evaluation.Tally;
import org.newsgraph.evaluation.calibration.Reliability;
import org.newsgraph.evaluation.match.Matching;
import org.newsgraph.evaluation.measure.Judgement;
import org.newsgraph.evaluation.measure.Measure;

/// An evaluation as tables for people.
public final class TextReport {
  private static final String SCORES = "  %-24s %7s  %s  %s%n";
  private static final String NONE = "    –     –     –";

  private final Formatter text = new Formatter(Locale.ROOT);

  private TextReport() {}

  /// The scores of every measure of which gold has something, and how reliable confidence is.
  public static String scores(Evaluation evaluation) {
    TextReport report = new TextReport();
    report.text.format(
        "%d gold article%s%n", evaluation.articles(), evaluation.articles() == 1 ? "" : "s");
    report.text.format(SCORES, "", "", "      strict     ", "     lenient     ");
    report.text.format(SCORES, "", "gold", " prec   rec    F1", " prec   rec    F1");
    for (Measure.Kind kind : Measure.Kind.values()) {
      report.kind(kind, evaluation);
    }
    report.bins("Confidence of events and claims", evaluation.reliability());
    return report.text.toString();
  }

  /// The reliability of confidence.
  public static String reliability(String title, Reliability reliability) {
    TextReport report = new TextReport();
    report.bins(title, reliability);
    return report.text.toString();
  }

  /// A line for everything missed or false, with the sentence below it.
  public static String misses(List<Miss> misses) {
    TextReport report = new TextReport();
    misses.forEach(report::miss);
    return report.text.toString();
  }

  private void kind(Measure.Kind kind, Evaluation evaluation) {
    text.format("%s%n", kind);
    for (Measure measure : Measure.values()) {
      if (measure.kind() == kind) {
        Tally strict = evaluation.tally(measure, Matching.strict);
        Tally lenient = evaluation.tally(measure, Matching.lenient);
        text.format(
            SCORES, measure.label(), (long) lenient.gold(), numbers(strict), numbers(lenient));
      }
    }
  }

  private static String numbers(Tally tally) {
    return tally.gold() == 0
        ? NONE
        : String.format(
            Locale.ROOT, "%5.3f %5.3f %5.3f", tally.precision(), tally.recall(), tally.f1());
  }

  private void bins(String title, Reliability reliability) {
    if (reliability.count() == 0) {
      return;
    }
    text.format("%s%n", title);
    text.format("  %-12s %7s  %10s  %5s%n", "confidence", "facts", "mean", "right");
    for (Reliability.Bin bin : reliability.bins()) {
      text.format(
          "  %.1f to %.1f   %7d  %10.3f  %5.3f%n",
          bin.from(), bin.to(), bin.count(), bin.confidence(), bin.right());
    }
    text.format("  expected calibration error %.3f%n", reliability.error());
  }

  private void miss(Miss miss) {
    String what = miss.judgement().side() == Judgement.Side.gold ? "missed" : "false ";
    Measure measure = miss.judgement().measure();
    text.format("%s  %s %s: %s%n", miss.article(), what, measure.label(), miss.judgement().fact());
    if (!miss.sentence().isEmpty()) {
      text.format("    %s%n", miss.sentence());
    }
  }
}
