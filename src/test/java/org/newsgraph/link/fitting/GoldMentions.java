package org.newsgraph.link.fitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.MentionText;
import org.newsgraph.link.reading.Telling;

/// Mentions that people put together by what they mention: a tab-separated line each of the
/// article's identifier, `event` or `entity`, the first and the last code point, and the cluster.
final class GoldMentions {
  private record Gold(int begin, int end, String cluster) {}

  private final Map<String, List<Gold>> mentions = new HashMap<>();

  static GoldMentions read(Path file, String kind) throws IOException {
    GoldMentions gold = new GoldMentions();
    for (String line : Files.readAllLines(file)) {
      String[] f = line.split("\t");
      if (f[1].equals(kind)) {
        gold.mentions
            .computeIfAbsent(f[0], key -> new ArrayList<>())
            .add(new Gold(Integer.parseInt(f[2]), Integer.parseInt(f[3]), f[4]));
      }
    }
    return gold;
  }

  /// The cluster of each thing: of most of the mentions that fit one of its own best.
  Map<Node, String> clusters(String article, Collection<? extends Telling> things) {
    Map<Node, Map<String, Integer>> votes = new HashMap<>();
    for (Gold gold : mentions.getOrDefault(article, List.of())) {
      best(gold, things)
          .ifPresent(thing ->
              votes
                  .computeIfAbsent(thing, key -> new TreeMap<>())
                  .merge(gold.cluster(), 1, Integer::sum));
    }
    Map<Node, String> clusters = new HashMap<>();
    votes.forEach((thing, counts) ->
        clusters.put(
            thing,
            counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
    return clusters;
  }

  private static Optional<Node> best(Gold gold, Collection<? extends Telling> things) {
    Optional<Node> best = Optional.empty();
    double most = 0;
    for (Telling thing : things) {
      for (MentionText mention : thing.mentions()) {
        double common = Math.min(gold.end, mention.end()) - Math.max(gold.begin, mention.begin());
        double dice = 2 * common / (gold.end - gold.begin + mention.end() - mention.begin());
        if (common > 0 && dice > most) {
          most = dice;
          best = Optional.of(thing.thing());
        }
      }
    }
    return best;
  }
}
