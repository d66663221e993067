package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extraction.lexicon.Gender;
import org.newsgraph.fact.EntityType;

/// Puts the names of one thing together: full name and surname, name and acronym, longer and
/// shorter name.
final class NameMerger {
  private static final int LATER = 10_000;

  private final SameNames same;
  private final NameGenders genders;
  private final Map<String, EntityNode> known = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();

  /// The names of one entity.
  private record Cluster(EntityNode node, List<NamedSpan> spans, Set<Spelling> spellings) {
    void add(NamedSpan span) {
      spans.add(span);
      spellings.add(Spelling.of(span));
    }
  }

  NameMerger(SameNames same, NameGenders genders) {
    this.same = same;
    this.genders = genders;
  }

  /// Each name with the entity it belongs to. Names of several words come first, so that a
  /// headline's surname finds them, then those that tell of a woman or a man.
  Map<NamedSpan, EntityNode> merge(List<NamedSpan> names) {
    Map<NamedSpan, EntityNode> merged = new HashMap<>();
    List<NamedSpan> longestFirst =
        names.stream()
            .sorted(
                Comparator.comparingInt((NamedSpan n) -> Math.min(n.length(), 2))
                    .reversed()
                    .thenComparing(n -> genders.of(n).isEmpty()))
            .toList();
    for (NamedSpan name : longestFirst) {
      merged.put(name, name.known().isPresent() ? known(name) : unknown(name));
    }
    return merged;
  }

  private EntityNode known(NamedSpan name) {
    EntityNode node =
        known.computeIfAbsent(
            name.known().orElseThrow().name(),
            key -> new EntityNode(name.known().orElseThrow().type(), key, true, name.known()));
    if (!name.demonym()) {
      node.alias(name.name());
    }
    return node;
  }

  private EntityNode unknown(NamedSpan name) {
    Spelling spelling = Spelling.of(name);
    Optional<Cluster> found =
        fitting(
                name,
                clusters.stream()
                    .filter(cluster ->
                        cluster.spellings().stream()
                            .anyMatch(other -> same.isSame(spelling, other)))
                    .toList())
            .stream()
            .min(Comparator.comparingInt(cluster -> distance(name, cluster)))
            .or(() -> givenName(name));
    Cluster cluster =
        found.orElseGet(() -> {
          EntityNode node = new EntityNode(name.type(), name.name(), true, Optional.empty());
          Cluster made = new Cluster(node, new ArrayList<>(), new LinkedHashSet<>());
          clusters.add(made);
          return made;
        });
    cluster.add(name);
    cluster.node().alias(name.name());
    return cluster.node();
  }

  /// Those of whom the gender does not speak against a name. Given names tell less than who was
  /// named before: "Mr. Torres" may be Andrea Torres, unless she comes up only later.
  private List<Cluster> fitting(NamedSpan name, List<Cluster> alike) {
    Optional<Gender> gender = genders.of(name);
    if (gender.isEmpty() || name.length() > 1) {
      return alike;
    }
    List<Cluster> fit = alike.stream().filter(cluster -> !isOther(gender.get(), cluster)).toList();
    return fit.isEmpty()
        ? alike.stream().filter(cluster -> distance(name, cluster) < LATER).toList()
        : fit;
  }

  private boolean isOther(Gender gender, Cluster cluster) {
    Set<Gender> told =
        cluster.spans().stream()
            .map(genders::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return !told.isEmpty() && !told.contains(gender);
  }

  /// Sentences back to the last mention; names further on are farther than any behind.
  private static int distance(NamedSpan name, Cluster cluster) {
    return cluster.spans().stream()
        .mapToInt(other ->
            other.sentence() <= name.sentence()
                ? name.sentence() - other.sentence()
                : LATER + other.sentence())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /// "Tomas" is the only one of the article who has this given name.
  private Optional<Cluster> givenName(NamedSpan name) {
    if (name.type() != EntityType.Person || name.length() > 1) {
      return Optional.empty();
    }
    List<Cluster> called =
        clusters.stream()
            .filter(cluster ->
                cluster.spellings().stream()
                    .anyMatch(full -> same.isGivenName(Spelling.of(name), full)))
            .toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }
}
