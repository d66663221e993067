package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.link.SameThing;
import org.newsgraph.vocabulary.Base;

/// The names that decisions give, and the graphs of articles under those names.
///
/// @param canonical the IRI that stands for each merged one
/// @param folders tell the types of what has another name
record CanonicalNames(Map<Node, Node> canonical, FolderTypes folders) {

  /// @param base the store's
  /// @throws IllegalArgumentException when an IRI is merged twice, or into one that is merged
  ///   itself
  static CanonicalNames of(Collection<SameThing> decisions, Base base) {
    Map<Node, Node> names = HashMap.newHashMap(decisions.size());
    decisions.forEach(decision -> {
      if (names.put(decision.merged(), decision.canonical()) != null) {
        throw new IllegalArgumentException(decision.merged() + " is merged twice");
      }
    });
    decisions.forEach(decision -> {
      if (names.containsKey(decision.canonical())) {
        throw new IllegalArgumentException(
            decision.canonical() + " is to stand for others and is merged itself");
      }
    });
    return new CanonicalNames(names, new FolderTypes(base));
  }

  /// A rewritten graph.
  ///
  /// @param renaming what it takes to undo it; none where nothing was renamed
  record Rewritten(Set<Triple> triples, Optional<Renaming> renaming) {}

  /// Rewrites an article's own graph.
  Rewritten rewrite(Node article, Set<Triple> original) {
    Map<Node, List<Node>> own = renamed(original);
    if (own.isEmpty()) {
      return new Rewritten(original, Optional.empty());
    }
    Set<Node> joined = new HashSet<>();
    own.values().stream().filter(nodes -> nodes.size() > 1).forEach(joined::addAll);
    Map<Node, Set<Node>> retyped = retyped(own, original);
    Set<Triple> told =
        original.stream()
            .filter(triple ->
                RenamedGraph.ends(triple).anyMatch(joined::contains)
                    || (RenamedGraph.isType(triple) && retyped.containsKey(triple.getSubject())))
            .collect(Collectors.toSet());
    Map<Node, JointThing> joint = joint(own, told);
    Set<Triple> triples =
        original.stream()
            .flatMap(triple -> typed(triple, retyped))
            .map(triple -> RenamedGraph.renamed(triple, canonical))
            .flatMap(triple -> told(triple, joint))
            .collect(Collectors.toSet());
    Set<Node> all = own.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    return new Rewritten(triples, Optional.of(new Renaming(article, all, told, Optional.empty())));
  }

  /// The types of things that are renamed by themselves, where their new IRIs tell others.
  private Map<Node, Set<Node>> retyped(Map<Node, List<Node>> own, Collection<Triple> original) {
    Map<Node, Node> single = new HashMap<>();
    own.forEach((node, nodes) -> {
      if (nodes.size() == 1) {
        single.put(nodes.getFirst(), node);
      }
    });
    Map<Node, Set<Node>> types =
        original.stream()
            .filter(
                triple -> RenamedGraph.isType(triple) && single.containsKey(triple.getSubject()))
            .collect(
                Collectors.groupingBy(
                    Triple::getSubject, Collectors.mapping(Triple::getObject, Collectors.toSet())));
    Map<Node, Set<Node>> retyped = new HashMap<>();
    types.forEach((node, told) -> {
      Set<Node> fitting = folders.of(single.getOrDefault(node, node), told);
      if (!fitting.equals(told)) {
        retyped.put(node, fitting);
      }
    });
    return retyped;
  }

  private static Stream<Triple> typed(Triple triple, Map<Node, Set<Node>> retyped) {
    Set<Node> types = retyped.get(triple.getSubject());
    return types == null || !RenamedGraph.isType(triple)
        ? Stream.of(triple)
        : types.stream()
            .map(type -> Triple.create(triple.getSubject(), triple.getPredicate(), type));
  }

  private Map<Node, JointThing> joint(Map<Node, List<Node>> own, Collection<Triple> told) {
    Map<Node, JointThing> joint = new HashMap<>();
    own.forEach((node, nodes) -> {
      if (nodes.size() > 1) {
        joint.put(node, JointThing.of(node, nodes, told, this));
      }
    });
    return joint;
  }

  private static Stream<Triple> told(Triple triple, Map<Node, JointThing> joint) {
    JointThing thing = joint.get(triple.getSubject());
    return thing == null ? Stream.of(triple) : thing.tell(triple);
  }

  /// The IRIs of a graph that give way, by those that stand for them, and among them those of the
  /// latter that the graph has too.
  private Map<Node, List<Node>> renamed(Collection<Triple> graph) {
    Set<Node> nodes =
        graph.stream().flatMap(RenamedGraph::ends).filter(Node::isURI).collect(Collectors.toSet());
    Map<Node, List<Node>> own =
        nodes.stream()
            .filter(canonical::containsKey)
            .collect(Collectors.groupingBy(node -> canonical.getOrDefault(node, node)));
    own.keySet().stream()
        .filter(nodes::contains)
        .toList()
        .forEach(node -> own.compute(node, (same, others) -> with(node, others)));
    return own;
  }

  private static List<Node> with(Node node, List<Node> others) {
    return Stream.concat(Stream.of(node), others == null ? Stream.of() : others.stream()).toList();
  }
}
