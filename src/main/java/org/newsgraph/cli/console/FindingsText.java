package org.newsgraph.cli.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.newsgraph.validation.Findings;
import org.newsgraph.validation.Findings.Finding;

/// Prints what validations found: what is asked and not so, the worst first, each with an example.
///
/// @param out where it is printed
public record FindingsText(PrintStream out) {

  /// Prints all findings, and the count of graphs.
  public void print(Findings findings) {
    if (findings.graphs() == 0) {
      out.println("Nothing was checked: there is no article's graph in what was given");
      return;
    }
    findings.all().forEach(this::print);
    List<String> unmet = findings.unmet();
    if (!unmet.isEmpty()) {
      out.println("Nothing to look at met the shapes for: " + String.join("; ", unmet));
    }
    out.printf(
        Locale.ROOT,
        "%,d %s checked: %s%n",
        findings.graphs(),
        graphs(findings.graphs()),
        findings.faulty() == 0
            ? "as the vocabulary promises"
            : String.format(Locale.ROOT, "%,d with violations", findings.faulty()));
  }

  private static String graphs(long number) {
    return number == 1 ? "graph" : "graphs";
  }

  private void print(Finding finding) {
    out.printf(
        Locale.ROOT,
        "%s%s: %s%n  %,d %s in %,d %s, as %s%n",
        finding.severity(),
        finding.path().map(path -> " of " + path).orElse(""),
        finding.message(),
        finding.times(),
        finding.times() == 1 ? "time" : "times",
        finding.graphs(),
        graphs(finding.graphs()),
        finding.example());
  }
}
