package org.newsgraph.link.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.candidates.Identification;
import org.newsgraph.link.pair.Designation;
import org.newsgraph.link.reading.Identifiers;

/// Gathers what people, the gazetteer and stories say is the same, and decides once all have said
/// it: what is known comes before what stories say, so that none of them puts together what is
/// known to be two.
final class Linkage {
  private static final int DIGITS = 2;
  private static final List<String> AS_ALL_SAY = List.of("on average alike to all of its cluster");
  static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private final Comparator<Node> canonicalOrder;
  private final Predicate<Node> stays;
  private final ManualPairs pairs;
  private final Unions unions = new Unions();
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Node, Set<Designation>> designations = new HashMap<>();
  private final Map<Node, Cluster.Member> likeliest = new HashMap<>();
  private final Map<Node, Set<Node>> versions = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /// @param pairs what people know to be the same or different
  /// @param canonicalOrder which of several IRIs stands for all: the first
  /// @param stays which IRIs neither give way nor stand for others
  Linkage(ManualPairs pairs, Comparator<Node> canonicalOrder, Predicate<Node> stays) {
    this.canonicalOrder = canonicalOrder;
    this.stays = stays;
    this.pairs = pairs;
    pairs.different().forEach(pair -> unions.keepApart(pair.one(), pair.other()));
    for (ManualPairs.Pair pair : pairs.same()) {
      unite(pair.one(), pair.other());
      said(pair.one(), pair.other());
      said(pair.other(), pair.one());
    }
  }

  private void unite(Node one, Node other) {
    if (!stays.test(one) && !stays.test(other)) {
      unions.unite(one, other);
    }
  }

  private void said(Node one, Node other) {
    note(new Cluster.Member(one, other, 1, List.of("said to be the same in the file of pairs")));
  }

  /// Keeps what speaks most for an IRI, where it was followed. The same words come with thousands
  /// of IRIs, and are kept once.
  private void note(Cluster.Member member) {
    if (!unions.areTogether(member.thing(), member.nearest())) {
      return;
    }
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

  /// Adds what is known beforehand to be what articles tell of.
  void know(List<Identification> identifications) {
    for (Identification known : identifications) {
      Node iri = known.known().iri();
      unions.identify(iri, known.identifiers());
      unite(known.thing(), iri);
      note(new Cluster.Member(known.thing(), iri, known.confidence(), known.reasons()));
    }
  }

  /// Adds under which IRIs a thing is known to others.
  void identify(Node thing, Identifiers identifiers) {
    unions.identify(thing, identifiers);
  }

  private String once(String text) {
    return texts.computeIfAbsent(text, key -> key);
  }

  /// Adds what a story says.
  void add(StoryDecision story) {
    story.identifiers().forEach((thing, known) -> identify(thing, new Identifiers(known)));
    story
        .designations()
        .forEach((thing, told) ->
            designations.computeIfAbsent(thing, key -> new HashSet<>()).addAll(told));
    story
        .versions()
        .forEach((event, of) ->
            versions.computeIfAbsent(event, key -> new TreeSet<>(BY_IRI)).addAll(of));
    clusters.addAll(story.clusters());
  }

  private void follow() {
    designations.forEach(unions::designate);
    Map<Integer, Set<Node>> outsiders = new Bridges(clusters, unions::face).outsiders();
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      follow(clusters.get(cluster), outsiders.getOrDefault(cluster, Set.of()));
    }
  }

  /// Puts together what is in a cluster, the likeliest members first.
  private void follow(Cluster cluster, Set<Node> outsiders) {
    List<Cluster.Member> likely =
        cluster.members().stream()
            .filter(member -> !outsiders.contains(member.thing()))
            .sorted(
                Comparator.comparingDouble(Cluster.Member::likelihood)
                    .reversed()
                    .thenComparing(Cluster.Member::thing, BY_IRI))
            .toList();
    likely.stream()
        .filter(member -> !outsiders.contains(member.nearest()))
        .forEach(member -> unite(member.thing(), member.nearest()));
    for (Cluster.Member member : likely) {
      Node first = likely.getFirst().thing();
      unite(first, member.thing());
      note(member);
      if (!member.thing().equals(first)) {
        note(new Cluster.Member(member.thing(), first, member.likelihood(), AS_ALL_SAY));
      }
    }
  }

  /// Gives a decision for each IRI that gives way, in the order of these IRIs.
  List<SameThing> decisions() {
    follow();
    Map<Node, SameThing> decisions = new TreeMap<>(BY_IRI);
    Map<Node, SameThing> ofVersions = new TreeMap<>(BY_IRI);
    for (List<Node> group : unions.groups()) {
      Node canonical = group.stream().min(canonicalOrder).orElseThrow();
      group.stream()
          .filter(node -> !node.equals(canonical))
          .forEach(node -> decisions.put(node, decision(node, canonical)));
      versions(group, canonical, ofVersions);
    }
    ofVersions.values().stream()
        .filter(this::mayGiveWay)
        .forEach(version -> decisions.putIfAbsent(version.merged(), version));
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

  /// Why two IRIs did not come together, whatever spoke for it.
  String objection(Node one, Node other) {
    return unions
        .objection(one, other)
        .map(reason -> "through all that each is the same as, " + reason)
        .orElse("other stories take one of them for something else");
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

  /// A version stays where people say that it is not what it would give way to.
  private boolean mayGiveWay(SameThing version) {
    return pairs.different(version.merged(), version.canonical()).isEmpty();
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
