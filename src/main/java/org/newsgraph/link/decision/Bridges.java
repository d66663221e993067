package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/// Finds IRIs that stories take for different things: in one story the Supreme Court is that of
/// Kenya, in another that of Nigeria. Such an IRI is neither, unless far more stories say so.
final class Bridges {
  /// How many times as many stories outweigh others.
  private static final int FAR_MORE = 3;

  private final List<Cluster> clusters;
  private final Function<Node, Face> faces;
  private final Map<Node, List<Integer>> clustersOf = new HashMap<>();

  /// @param faces what each thing is called
  Bridges(List<Cluster> clusters, Function<Node, Face> faces) {
    this.clusters = clusters;
    this.faces = faces;
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      for (Cluster.Member member : clusters.get(cluster).members()) {
        clustersOf.computeIfAbsent(member.thing(), key -> new ArrayList<>()).add(cluster);
      }
    }
  }

  /// Gives the things that don't belong in each of the clusters, by its number, where there are
  /// any.
  Map<Integer, Set<Node>> outsiders() {
    Map<Integer, Set<Node>> outsiders = new HashMap<>();
    clustersOf.forEach((thing, of) -> {
      if (of.size() > 1) {
        disputed(thing, of)
            .forEach(
                cluster -> outsiders.computeIfAbsent(cluster, key -> new HashSet<>()).add(thing));
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
    Set<Integer> disputed = new HashSet<>();
    beside.forEach((face, in) -> {
      boolean isDisputed =
          beside.entrySet().stream()
              .filter(other -> in.size() < FAR_MORE * other.getValue().size())
              .anyMatch(other -> face.rulesOut(other.getKey()));
      if (isDisputed) {
        disputed.addAll(in);
      }
    });
    return disputed;
  }

  private Set<Face> besides(Node thing, Cluster cluster) {
    return cluster.members().stream()
        .map(Cluster.Member::thing)
        .filter(other -> !other.equals(thing))
        .map(faces)
        .collect(Collectors.toSet());
  }
}
