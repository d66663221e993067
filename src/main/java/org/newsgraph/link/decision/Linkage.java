package org.newsgraph.link.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.newsgraph.link.reading.Identifiers;

/// Gathers what people, the gazetteer and stories say is the same, and decides once all have said
/// it: what is known comes before what stories say, so that none of them puts together what is
/// known to be two.
final class Linkage {
  private static final int DIGITS = 2;
  static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
  private static final List<String> AS_ALL_SAY = List.of("on average alike to all of its cluster");

  private final Comparator<Node> canonicalOrder;
  private final Predicate<Node> stays;
  private final ManualPairs pairs;
  private final Unions unions = new Unions();
  private final List<Cluster> clusters = new ArrayList<>();
  private final Set<Node> bridges = new HashSet<>();
  private final Map<Node, Cluster.Member> likeliest = new HashMap<>();
  private final Map<Node, Set<Node>> versions = new HashMap<>();
  private final Interned<String> texts = new Interned<>();
  private final Interned<Node> nodes = new Interned<>();

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

  /// Keeps what speaks most for an IRI, where it was followed.
  private void note(Cluster.Member member) {
    if (unions.areTogether(member.thing(), member.nearest())) {
      likeliest.merge(
          member.thing(),
          member,
          (before, now) -> before.likelihood() >= now.likelihood() ? before : now);
    }
  }

  /// Adds what is known beforehand to be what articles tell of.
  void know(List<Identification> identifications) {
    for (Identification known : identifications) {
      Node iri = known.known().iri();
      enter(iri, known.identifiers());
      unite(known.thing(), iri);
      note(new Cluster.Member(known.thing(), iri, known.confidence(), known.reasons()));
    }
  }

  /// Adds as what the gazetteer knows a thing.
  void enter(Node thing, Identifiers entry) {
    unions.enter(thing, entry);
  }

  /// Adds what a story says. The same words and IRIs come with thousands of stories, and are kept
  /// once.
  void add(StoryDecision story) {
    story.identifiers().forEach((thing, told) -> unions.identify(nodes.of(thing), told));
    story.designations().forEach((thing, told) -> unions.designate(nodes.of(thing), told));
    story
        .versions()
        .forEach((event, of) ->
            versions.computeIfAbsent(nodes.of(event), key -> new TreeSet<>(BY_IRI)).addAll(of));
    story.clusters().stream()
        .map(cluster -> new Cluster(cluster.members().stream().map(this::once).toList()))
        .forEach(clusters::add);
  }

  private Cluster.Member once(Cluster.Member member) {
    return new Cluster.Member(
        nodes.of(member.thing()),
        nodes.of(member.nearest()),
        member.likelihood(),
        member.reasons().stream().map(texts::of).toList());
  }

  /// Follows all that stories say. There are none to follow a second time.
  private void followStories() {
    unions.hearStories();
    Map<Integer, Set<Node>> outsiders = new Bridges(clusters, unions).outsiders();
    outsiders.values().forEach(bridges::addAll);
    for (int number = 0; number < clusters.size(); number++) {
      Set<Node> outside = outsiders.getOrDefault(number, Set.of());
      follow(clusters.get(number), thing -> stays.test(thing) || outside.contains(thing));
    }
    clusters.clear();
  }

  /// Puts together what is in a cluster, the likeliest members first.
  private void follow(Cluster cluster, Predicate<Node> isOutside) {
    List<Cluster.Member> likely =
        cluster.members().stream()
            .filter(member -> !isOutside.test(member.thing()))
            .sorted(
                Comparator.comparingDouble(Cluster.Member::likelihood)
                    .reversed()
                    .thenComparing(Cluster.Member::thing, BY_IRI))
            .toList();
    likely.stream()
        .filter(member -> !isOutside.test(member.nearest()))
        .forEach(member -> unions.join(member.thing(), member.nearest()));
    for (int number = 1; number < likely.size(); number++) {
      join(likely.get(number).thing(), likely.subList(0, number));
    }
    likely.forEach(member -> note(followed(member, likely)));
  }

  /// Puts something together with the first of those before it that allows it.
  private void join(Node thing, List<Cluster.Member> before) {
    for (Cluster.Member member : before) {
      if (unions.join(member.thing(), thing)) {
        return;
      }
    }
  }

  /// What was followed of what is said of a member: where not the nearest was, another of them.
  private Cluster.Member followed(Cluster.Member member, List<Cluster.Member> all) {
    return unions.areTogether(member.thing(), member.nearest())
        ? member
        : all.stream()
            .map(Cluster.Member::thing)
            .filter(other -> !other.equals(member.thing()))
            .filter(other -> unions.areTogether(member.thing(), other))
            .findFirst()
            .map(
                other -> new Cluster.Member(member.thing(), other, member.likelihood(), AS_ALL_SAY))
            .orElse(member);
  }

  /// Gives a decision for each IRI that gives way, in the order of these IRIs.
  List<SameThing> decisions() {
    followStories();
    Map<Node, SameThing> decisions = new TreeMap<>(BY_IRI);
    Map<Node, SameThing> ofVersions = new TreeMap<>(BY_IRI);
    for (List<Node> group : unions.groups()) {
      Node canonical = group.stream().min(canonicalOrder).orElseThrow();
      group.stream()
          .filter(node -> !node.equals(canonical))
          .forEach(node -> decisions.put(node, decision(node, canonical)));
      versions(group, canonical, ofVersions);
    }
    addVersions(ofVersions.values(), decisions);
    return decisions.values().stream().flatMap(same -> ended(same, decisions).stream()).toList();
  }

  /// Versions of events that give way give way too, but for those that people say are another.
  private void addVersions(Iterable<SameThing> ofVersions, Map<Node, SameThing> decisions) {
    Map<Node, Set<Node>> together = new HashMap<>();
    for (SameThing version : ofVersions) {
      Node end = ended(version, decisions).map(SameThing::canonical).orElse(version.merged());
      Set<Node> before = together.computeIfAbsent(end, key -> new HashSet<>(Set.of(end)));
      if (!stays.test(version.merged())
          && !stays.test(end)
          && before.stream().allMatch(other -> mayBeSame(version.merged(), other))) {
        before.add(version.merged());
        decisions.putIfAbsent(version.merged(), version);
      }
    }
  }

  private boolean mayBeSame(Node one, Node other) {
    return pairs.different(one, other).isEmpty();
  }

  /// A version may be an event of its own to people or to RDF of others. Then what it gives way to
  /// may give way too, and the last of these stands for all; what leads back to itself stays.
  private static Optional<SameThing> ended(SameThing same, Map<Node, SameThing> decisions) {
    Set<Node> seen = new HashSet<>(Set.of(same.merged()));
    Node end = same.canonical();
    while (decisions.containsKey(end) && seen.add(end)) {
      end = decisions.getOrDefault(end, same).canonical();
    }
    return end.equals(same.merged())
        ? Optional.empty()
        : Optional.of(new SameThing(same.merged(), end, same.confidence(), same.reasons()));
  }

  /// Why two IRIs did not come together, whatever spoke for it.
  String objection(Node one, Node other) {
    if (stays.test(one) || stays.test(other)) {
      return "articles and classes keep their names";
    }
    return unions
        .objection(one, other)
        .map(reason -> "through all that each is the same as, " + reason)
        .orElse(
            bridges.contains(one) || bridges.contains(other)
                ? "stories take one of them for different things"
                : "the story puts them with others that they are more alike to");
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

  /// The versions of an event that gives way: their IRIs are that of the event and a suffix that
  /// tells whose words they are and how sure.
  private void versions(List<Node> group, Node canonical, Map<Node, SameThing> decisions) {
    for (Node event : group) {
      if (!event.equals(canonical)) {
        versions
            .getOrDefault(event, Set.of())
            .forEach(version ->
                decisions.putIfAbsent(version, version(version, decision(event, canonical))));
      }
    }
  }

  /// It is as sure as it is that the event gives way.
  private static SameThing version(Node version, SameThing event) {
    String suffix = version.getURI().substring(event.merged().getURI().length());
    String canonical = event.canonical().getURI();
    return new SameThing(
        version,
        NodeFactory.createURI(canonical + suffix),
        event.confidence(),
        List.of("the same version of " + canonical));
  }
}
