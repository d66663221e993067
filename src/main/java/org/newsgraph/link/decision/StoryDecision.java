package org.newsgraph.link.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.link.pair.Designation;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.EventTelling;
import org.newsgraph.link.reading.ReadArticle;

/// What a story by itself says is the same. It follows from the story's articles alone.
///
/// @param clusters the IRIs that are likely the same
/// @param identifiers under which IRIs entities are known to others
/// @param designations what tells the things of the clusters from others by itself
/// @param versions the IRIs of versions of events whose own are these and a suffix
record StoryDecision(
    List<Cluster> clusters,
    Map<Node, Set<Node>> identifiers,
    Map<Node, Set<Designation>> designations,
    Map<Node, Set<Node>> versions) {

  static StoryDecision of(
      List<ReadArticle> articles,
      List<Cluster> clusters,
      Map<Node, Set<Designation>> designations) {
    Map<Node, Set<Node>> identifiers = new TreeMap<>(Linkage.BY_IRI);
    Map<Node, Set<Node>> versions = new TreeMap<>(Linkage.BY_IRI);
    for (ReadArticle article : articles) {
      for (EntityTelling entity : article.entities()) {
        add(entity.thing(), entity.identifiers(), identifiers);
      }
      for (EventTelling event : article.events()) {
        String own = event.thing().getURI() + "-";
        add(
            event.thing(),
            event.versions().stream().filter(version -> version.getURI().startsWith(own)).toList(),
            versions);
      }
    }
    Set<Node> clustered =
        clusters.stream()
            .flatMap(cluster -> cluster.members().stream())
            .map(Cluster.Member::thing)
            .collect(Collectors.toSet());
    Map<Node, Set<Designation>> told = new TreeMap<>(Linkage.BY_IRI);
    told.putAll(designations);
    told.keySet().retainAll(clustered);
    return new StoryDecision(clusters, identifiers, told, versions);
  }

  private static void add(Node thing, Collection<Node> told, Map<Node, Set<Node>> things) {
    if (!told.isEmpty()) {
      things.computeIfAbsent(thing, key -> new TreeSet<>(Linkage.BY_IRI)).addAll(told);
    }
  }
}
