package org.newsgraph.link.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

/// Gathers what stories say is the same, and decides.
final class Linkage {
  private static final int DIGITS = 2;
  static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private final Comparator<Node> canonicalOrder;
  private final Unions unions = new Unions();
  private final Map<Node, Cluster.Member> likeliest = new HashMap<>();
  private final Map<Node, Set<Node>> versions = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /// @param pairs what people know to be the same or different
  /// @param canonicalOrder which of several IRIs stands for all: the first
  Linkage(ManualPairs pairs, Comparator<Node> canonicalOrder) {
    this.canonicalOrder = canonicalOrder;
    pairs.different().forEach(pair -> unions.keepApart(pair.one(), pair.other()));
    for (ManualPairs.Pair pair : pairs.same()) {
      unions.unite(pair.one(), pair.other());
      said(pair.one(), pair.other());
      said(pair.other(), pair.one());
    }
  }

  private void said(Node one, Node other) {
    note(new Cluster.Member(one, other, 1, List.of("said to be the same in the file of pairs")));
  }

  /// Keeps what speaks most for an IRI. The same words come with thousands of IRIs, and are kept
  /// once.
  private void note(Cluster.Member member) {
    likeliest.compute(
        member.thing(),
        (thing, before) ->
            before != null && before.likelihood() >= member.likelihood()
                ? before
                : new Cluster.Member(
                    thing,
                    member.nearest(),
                    member.likelihood(),
                    member.reasons().stream().map(this::once).toList()));
  }

  /// Adds what is known beforehand to be what articles tell of. It comes before what stories say,
  /// so that none of them puts together what is known to be two.
  void know(List<Identification> identifications) {
    for (Identification known : identifications) {
      Node iri = known.known().iri();
      unions.identify(iri, known.identifiers());
      unions.unite(known.thing(), iri);
      if (unions.areTogether(known.thing(), iri)) {
        note(new Cluster.Member(known.thing(), iri, known.confidence(), known.reasons()));
      }
    }
  }

  private String once(String text) {
    return texts.computeIfAbsent(text, key -> key);
  }

  /// Adds what a story says, the clusters' likeliest members first.
  void add(StoryDecision story) {
    story.identifiers().forEach(unions::identify);
    story
        .versions()
        .forEach((event, of) ->
            versions.computeIfAbsent(event, key -> new TreeSet<>(BY_IRI)).addAll(of));
    story.clusters().forEach(this::add);
  }

  private void add(Cluster cluster) {
    List<Cluster.Member> likely =
        cluster.members().stream()
            .sorted(
                Comparator.comparingDouble(Cluster.Member::likelihood)
                    .reversed()
                    .thenComparing(Cluster.Member::thing, BY_IRI))
            .toList();
    likely.forEach(member -> unions.unite(member.thing(), member.nearest()));
    likely.forEach(member -> unions.unite(likely.getFirst().thing(), member.thing()));
    likely.forEach(this::note);
  }

  /// Gives a decision for each IRI that gives way, in the order of these IRIs.
  List<SameThing> decisions() {
    Map<Node, SameThing> decisions = new TreeMap<>(BY_IRI);
    Map<Node, SameThing> ofVersions = new TreeMap<>(BY_IRI);
    for (List<Node> group : unions.groups()) {
      Node canonical = group.stream().min(canonicalOrder).orElseThrow();
      group.stream()
          .filter(node -> !node.equals(canonical))
          .forEach(node -> decisions.put(node, decision(node, canonical)));
      versions(group, canonical, ofVersions);
    }
    ofVersions.forEach(decisions::putIfAbsent);
    return decisions.values().stream().flatMap(same -> ended(same, decisions)).toList();
  }

  /// A version may be an event of its own to people or to RDF of others. Then what it gives way to
  /// may give way too, and the last of these stands for all; what leads back to itself stays.
  private static Stream<SameThing> ended(SameThing same, Map<Node, SameThing> decisions) {
    Set<Node> seen = new HashSet<>(Set.of(same.merged()));
    Node end = same.canonical();
    while (decisions.containsKey(end) && seen.add(end)) {
      end = decisions.getOrDefault(end, same).canonical();
    }
    return end.equals(same.merged())
        ? Stream.of()
        : Stream.of(new SameThing(same.merged(), end, same.confidence(), same.reasons()));
  }

  private SameThing decision(Node node, Node canonical) {
    Cluster.Member member =
        likeliest.getOrDefault(node, new Cluster.Member(node, canonical, 0, List.of()));
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
        versions
            .getOrDefault(event, Set.of())
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
