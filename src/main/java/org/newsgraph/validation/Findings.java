package org.newsgraph.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the validation of many graphs found, put together by what is asked: however many graphs
/// there are, of each thing that is asked one example is kept.
public final class Findings {
  private final Map<Asked, Count> counts = new TreeMap<>(Asked.WORST_FIRST);
  private final Set<String> unmet;
  private long graphs;
  private long faulty;

  /// What a shape asks, of which there are several on one property.
  private record Asked(Severity severity, Optional<String> path, String message) {
    private static final Comparator<Asked> WORST_FIRST =
        Comparator.comparing(Asked::severity)
            .thenComparing(asked -> asked.path().orElse(""))
            .thenComparing(Asked::message);
  }

  private static final class Count {
    private final String example;
    private long times;
    private long graphs;

    private Count(String example) {
      this.example = example;
    }
  }

  /// What is asked and not so.
  ///
  /// @param times how often
  /// @param graphs in how many graphs
  /// @param example where, and what is there
  public record Finding(
      Severity severity,
      Optional<String> path,
      String message,
      long times,
      long graphs,
      String example) {}

  /// @param shapes the names of all shapes
  public Findings(Set<String> shapes) {
    unmet = new TreeSet<>(shapes);
  }

  /// Adds what was found in one graph.
  ///
  /// @param name what the graph is called
  public void add(String name, ShapesReport report) {
    graphs++;
    faulty += report.conforms() ? 0 : 1;
    unmet.removeAll(report.met());
    Set<Asked> here = new TreeSet<>(Asked.WORST_FIRST);
    for (Violation violation : report.violations()) {
      Asked asked = new Asked(violation.severity(), violation.path(), violation.message());
      Count count = counts.computeIfAbsent(asked, key -> new Count(example(name, violation)));
      count.times++;
      count.graphs += here.add(asked) ? 1 : 0;
    }
  }

  private static String example(String name, Violation violation) {
    String focus = String.valueOf(violation.focus());
    return focus
        + violation.value().map(value -> " has " + value).orElse("")
        + (focus.startsWith(name) ? "" : " in " + name);
  }

  /// How many graphs there were.
  public long graphs() {
    return graphs;
  }

  /// How many of them have violations, and not warnings alone.
  public long faulty() {
    return faulty;
  }

  /// What is asked and not so, the worst first.
  public List<Finding> all() {
    return counts.entrySet().stream()
        .map(entry -> {
          Asked asked = entry.getKey();
          Count count = entry.getValue();
          return new Finding(
              asked.severity(),
              asked.path(),
              asked.message(),
              count.times,
              count.graphs,
              count.example);
        })
        .toList();
  }

  /// The names of the shapes that met nothing to look at in any graph, in order: of these, nothing
  /// is known.
  public List<String> unmet() {
    return List.copyOf(unmet);
  }
}
