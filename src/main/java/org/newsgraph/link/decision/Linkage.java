package org.newsgraph.link.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.candidates.Identification;
import org.newsgraph.link.reading.ReadArticle;

/// Gathers what stories say is the same, and decides.
final class Linkage {
  private static final int DIGITS = 2;
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private final Comparator<Node> canonicalOrder;
  private final Unions unions;
  private final List<Cluster.Member> members = new ArrayList<>();
  private final Map<Node, Set<Node>> versions = new HashMap<>();

  /// @param pairs what people know to be the same or different
  /// @param canonicalOrder which of several IRIs stands for all: the first
  Linkage(ManualPairs pairs, Comparator<Node> canonicalOrder) {
    this.canonicalOrder = canonicalOrder;
    unions = new Unions((one, other) -> pairs.different(one, other).isPresent());
    for (ManualPairs.Pair pair : pairs.same()) {
      unions.unite(pair.one(), pair.other());
      said(pair.one(), pair.other());
      said(pair.other(), pair.one());
    }
  }

  private void said(Node one, Node other) {
    members.add(
        new Cluster.Member(one, other, 1, List.of("said to be the same in the file of pairs")));
  }

  /// Notes what articles tell of under which names.
  void note(List<ReadArticle> articles) {
    for (ReadArticle article : articles) {
      article.entities().forEach(entity -> unions.identify(entity.thing(), entity.identifiers()));
      article
          .events()
          .forEach(event ->
              versions
                  .computeIfAbsent(event.thing(), key -> new TreeSet<>(BY_IRI))
                  .addAll(event.versions()));
    }
  }

  /// Adds what is known beforehand to be what articles tell of. It comes before what stories say,
  /// so that none of them puts together what is known to be two.
  void know(List<Identification> identifications) {
    for (Identification known : identifications) {
      Node iri = known.known().iri();
      unions.identify(iri, known.identifiers());
      unions.unite(known.thing(), iri);
      if (areSame(known.thing(), iri)) {
        members.add(new Cluster.Member(known.thing(), iri, known.confidence(), known.reasons()));
      }
    }
  }

  /// Adds the clusters of a story, those that are likeliest the same first.
  void add(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      List<Cluster.Member> likely =
          cluster.members().stream()
              .sorted(
                  Comparator.comparingDouble(Cluster.Member::likelihood)
                      .reversed()
                      .thenComparing(Cluster.Member::thing, BY_IRI))
              .toList();
      likely.forEach(member -> unions.unite(member.thing(), member.nearest()));
      likely.forEach(member -> unions.unite(likely.getFirst().thing(), member.thing()));
      members.addAll(likely);
    }
  }

  /// Tells whether two IRIs came together.
  boolean areSame(Node one, Node other) {
    return unions.of(one).contains(other);
  }

  /// Gives a decision for each IRI that gives way, in the order of these IRIs.
  List<SameThing> decisions() {
    Map<Node, Cluster.Member> reasons = new HashMap<>();
    members.forEach(member -> reasons.merge(member.thing(), member, Linkage::likelier));
    Map<Node, SameThing> decisions = new TreeMap<>(BY_IRI);
    for (List<Node> group : unions.groups()) {
      Node canonical = group.stream().min(canonicalOrder).orElseThrow();
      group.stream()
          .filter(node -> !node.equals(canonical))
          .forEach(node -> decisions.put(node, decision(node, canonical, reasons)));
      versions(group, canonical, decisions);
    }
    return List.copyOf(decisions.values());
  }

  private static Cluster.Member likelier(Cluster.Member one, Cluster.Member other) {
    return other.likelihood() > one.likelihood() ? other : one;
  }

  private static SameThing decision(Node node, Node canonical, Map<Node, Cluster.Member> reasons) {
    Cluster.Member member =
        reasons.getOrDefault(node, new Cluster.Member(node, canonical, 0, List.of()));
    String nearest =
        member.nearest().equals(canonical) ? "" : "nearest to " + member.nearest().getURI();
    return new SameThing(
        node,
        canonical,
        BigDecimal.valueOf(Math.clamp(member.likelihood(), 0, 1))
            .setScale(DIGITS, RoundingMode.HALF_UP),
        Stream.concat(member.reasons().stream(), Stream.of(nearest))
            .filter(reason -> !reason.isEmpty())
            .toList());
  }

  /// The versions of an event that gives way give way too: their IRIs are that of the event and a
  /// suffix that tells whose words they are and how sure.
  private void versions(List<Node> group, Node canonical, Map<Node, SameThing> decisions) {
    for (Node event : group) {
      if (!event.equals(canonical)) {
        versions.getOrDefault(event, Set.of()).stream()
            .filter(version -> version.getURI().startsWith(event.getURI() + "-"))
            .forEach(version -> decisions.put(version, version(version, event, canonical)));
      }
    }
  }

  private static SameThing version(Node version, Node event, Node canonical) {
    String suffix = version.getURI().substring(event.getURI().length());
    return new SameThing(
        version,
        NodeFactory.createURI(canonical.getURI() + suffix),
        BigDecimal.ONE.setScale(DIGITS),
        List.of("the same version of " + canonical.getURI()));
  }
}
