package org.newsgraph.cli.console;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.extraction.coverage.LexiconCoverage;
import org.newsgraph.extraction.coverage.WordCounts;
import org.newsgraph.extraction.coverage.WordCounts.Standing;
import org.newsgraph.fact.EventType;

/// How much of the words of articles the event lexicon knows, as tables.
public final class CoverageTable {
  private static final int COLUMNS = 4;

  private final PrintStream out;

  /// @param out where to print
  public CoverageTable(PrintStream out) {
    this.out = out;
  }

  /// Prints the tables.
  ///
  /// @param limit how many of the missing words to show
  public void print(LexiconCoverage coverage, int limit) {
    standings("Verbs", coverage.verbs());
    standings("Nouns", coverage.nouns());
    events(coverage.events());
    missing("Verbs without a row", coverage.verbs().most(Standing.unknown, limit));
    missing("Nouns like events without a row", coverage.nouns().most(Standing.unknown, limit));
  }

  private void standings(String title, WordCounts words) {
    int tokens = sum(words, true);
    int types = sum(words, false);
    out.printf("%-24s %9s        %9s%n", title, "tokens", "types");
    for (Standing standing : Standing.values()) {
      if (words.types(standing) > 0) {
        out.printf(
            Locale.ROOT,
            "  %-22s %9d %5.1f%% %9d %5.1f%%%n",
            label(standing),
            words.tokens(standing),
            percent(words.tokens(standing), tokens),
            words.types(standing),
            percent(words.types(standing), types));
      }
    }
    out.println();
  }

  private static int sum(WordCounts words, boolean tokens) {
    int sum = 0;
    for (Standing standing : Standing.values()) {
      sum += tokens ? words.tokens(standing) : words.types(standing);
    }
    return sum;
  }

  private static String label(Standing standing) {
    return switch (standing) {
      case event -> "with an event class";
      case other -> "of speech, or helping";
      case unknown -> "like events, no row";
      case plain -> "unlike events";
    };
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private void events(Map<EventType, Integer> classes) {
    int all = classes.values().stream().mapToInt(Integer::intValue).sum();
    out.printf("%-24s %9s%n", "Events by class", "events");
    classes.entrySet().stream()
        .sorted(
            Map.Entry.<EventType, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry ->
            out.printf(
                Locale.ROOT,
                "  %-22s %9d %5.1f%%%n",
                entry.getKey(),
                entry.getValue(),
                percent(entry.getValue(), all)));
    out.println();
  }

  private void missing(String title, List<WordCounts.Frequency> words) {
    out.println(title);
    for (int i = 0; i < words.size(); i++) {
      out.printf(Locale.ROOT, "  %5d %-14s", words.get(i).count(), words.get(i).lemma());
      if (i % COLUMNS == COLUMNS - 1 || i == words.size() - 1) {
        out.println();
      }
    }
    out.println();
  }
}
