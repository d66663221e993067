package org.newsgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsReader;
import org.newsgraph.fact.FactsResult;

/// Reads gold facts: the `.json` and `.jsonl` files of a folder, in the order of their names.
public final class GoldFolder {
  private GoldFolder() {}

  /// The gold facts of all articles.
  ///
  /// @throws EvaluationException when there are none, or when some of them cannot be used: gold
  ///   that is not whole measures nothing
  public static List<ArticleFacts> read(Path folder) {
    List<ArticleFacts> gold = new ArrayList<>();
    for (Path file : files(folder)) {
      try (Stream<FactsResult> results = FactsReader.read(file)) {
        results.forEach(result -> gold.add(facts(result)));
      }
    }
    if (gold.isEmpty()) {
      throw new EvaluationException(
          "There are no gold facts in " + folder + "; put article facts (.json, .jsonl) there");
    }
    return gold;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(GoldFolder::holdsFacts).sorted().toList();
    } catch (IOException e) {
      throw new EvaluationException(folder + " is no folder that can be read; give --gold one", e);
    }
  }

  private static boolean holdsFacts(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file) && (name.endsWith(".json") || name.endsWith(".jsonl"));
  }

  private static ArticleFacts facts(FactsResult result) {
    return switch (result) {
      case FactsResult.Facts good -> good.facts();
      case FactsResult.Unread article -> article.facts();
      case FactsResult.Rejected bad ->
          throw new EvaluationException(
              "Gold facts can't be used: " + bad.where() + ": " + bad.reason());
    };
  }
}
