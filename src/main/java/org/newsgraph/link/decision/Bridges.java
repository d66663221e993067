package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/// Finds things that stories take for different ones: in one story the Supreme Court is that of
/// Kenya, in another that of Nigeria. Such a thing is neither, unless far more stories say so.
final class Bridges {
  /// How many times as many stories outweigh others.
  private static final int FAR_MORE = 3;

  /// More names beside one are looked at only if many stories have them.
  private static final int MOST = 200;

  private final List<Cluster> clusters;
  private final Unions known;
  private final Map<Node, List<Integer>> clustersOf = new HashMap<>();

  /// @param known what is known before stories are heard
  Bridges(List<Cluster> clusters, Unions known) {
    this.clusters = clusters;
    this.known = known;
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      for (Cluster.Member member : clusters.get(cluster).members()) {
        clustersOf
            .computeIfAbsent(known.known(member.thing()), key -> new ArrayList<>(1))
            .add(cluster);
      }
    }
  }

  /// Gives the IRIs that don't belong in each of the clusters, by its number, where there are any.
  Map<Integer, Set<Node>> outsiders() {
    Map<Integer, Set<Node>> outsiders = new HashMap<>();
    clustersOf.forEach((thing, of) -> {
      if (of.size() > 1) {
        for (int cluster : disputed(thing, of)) {
          clusters.get(cluster).members().stream()
              .map(Cluster.Member::thing)
              .filter(member -> known.known(member).equals(thing))
              .forEach(
                  member -> outsiders.computeIfAbsent(cluster, key -> new HashSet<>()).add(member));
        }
      }
    });
    return outsiders;
  }

  /// The clusters of a thing with something that is ruled out by what is in enough others of them.
  private Set<Integer> disputed(Node thing, List<Integer> of) {
    Map<Face, Set<Integer>> beside = new HashMap<>();
    for (int cluster : of) {
      for (Face face : besides(thing, clusters.get(cluster))) {
        beside.computeIfAbsent(face, key -> new HashSet<>()).add(cluster);
      }
    }
    return disputed(beside);
  }

  private static Set<Integer> disputed(Map<Face, Set<Integer>> beside) {
    List<Face> faces = often(beside);
    Map<Face, Set<Face>> ruledOut = new HashMap<>();
    for (Face face : faces) {
      Set<Face> others = faces.stream().filter(face::rulesOut).collect(Collectors.toSet());
      if (!others.isEmpty()) {
        ruledOut.put(face, others);
      }
    }
    Set<Integer> disputed = new HashSet<>();
    ruledOut.forEach((face, others) -> {
      Set<Face> side =
          ruledOut.keySet().stream()
              .filter(each -> !others.contains(each))
              .collect(Collectors.toSet());
      if (clusters(side, beside).size() < FAR_MORE * clusters(others, beside).size()) {
        disputed.addAll(beside.getOrDefault(face, Set.of()));
      }
    });
    return disputed;
  }

  /// Those that most stories have.
  private static List<Face> often(Map<Face, Set<Integer>> beside) {
    Comparator<Map.Entry<Face, Set<Integer>>> byNumber =
        Comparator.comparingInt(entry -> -entry.getValue().size());
    return beside.entrySet().stream()
        .sorted(byNumber.thenComparing(entry -> entry.getKey().order()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<Integer> clusters(Set<Face> faces, Map<Face, Set<Integer>> beside) {
    return faces.stream()
        .flatMap(face -> beside.getOrDefault(face, Set.of()).stream())
        .collect(Collectors.toSet());
  }

  private Set<Face> besides(Node thing, Cluster cluster) {
    return cluster.members().stream()
        .map(Cluster.Member::thing)
        .filter(other -> !known.known(other).equals(thing))
        .map(known::face)
        .collect(Collectors.toSet());
  }
}
