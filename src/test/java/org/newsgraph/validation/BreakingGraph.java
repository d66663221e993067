package org.newsgraph.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphOps;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;

/// A change to the valid graph that breaks a constraint. Many stand in one file of SPARQL updates,
/// each below a line `#! CONSTRAINT` that names what it breaks, and lines `#+ CONSTRAINT` for what
/// cannot but break with it.
///
/// @param breaks the constraint for which it stands
/// @param reported all that is to be reported
record BreakingGraph(String breaks, Set<String> reported, String update) {
  private static final Pattern CHANGE = Pattern.compile("(?m)^#! .*\\n(#\\+ .*\\n)*");

  /// Reads those of all files in a folder.
  static List<BreakingGraph> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".ru"))
          .sorted()
          .flatMap(file -> in(file).stream())
          .toList();
    }
  }

  private static List<BreakingGraph> in(Path file) {
    String text = read(file);
    List<MatchResult> heads = CHANGE.matcher(text).results().toList();
    String prologue = text.substring(0, heads.getFirst().start());
    List<BreakingGraph> graphs = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
      List<String> names =
          heads.get(i).group().lines().map(line -> line.substring(3).strip()).toList();
      String update = prologue + text.substring(heads.get(i).end(), end);
      graphs.add(new BreakingGraph(names.getFirst(), new TreeSet<>(names), update));
    }
    return graphs;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The valid graph with the change.
  Graph of(Graph valid) {
    Graph graph = GraphFactory.createDefaultGraph();
    GraphOps.addAll(graph, valid.find());
    UpdateAction.execute(UpdateFactory.create(update), DatasetGraphFactory.wrap(graph));
    return graph;
  }

  @Override
  public String toString() {
    return breaks;
  }
}
