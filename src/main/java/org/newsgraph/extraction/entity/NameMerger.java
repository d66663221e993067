package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.extraction.lexicon.Gender;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Puts the names of one thing together: full name and surname, name and acronym, longer and
/// shorter name.
final class NameMerger {
  private static final int SHORTEST_SKELETON = 3;
  private static final int LATER = 10_000;

  private final NounTypes nouns;
  private final NameGenders genders;
  private final Map<String, EntityNode> known = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();

  private final Map<Spelling, List<String>> parts = new HashMap<>();

  /// A name as it is compared: most stand in the text many times.
  private record Spelling(String name, EntityType type) {
    static Spelling of(NamedSpan span) {
      return new Spelling(span.name(), span.type());
    }
  }

  /// The names of one entity.
  private record Cluster(EntityNode node, List<NamedSpan> spans, Set<Spelling> spellings) {
    void add(NamedSpan span) {
      spans.add(span);
      spellings.add(Spelling.of(span));
    }
  }

  NameMerger(NounTypes nouns, NameGenders genders) {
    this.nouns = nouns;
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
    Optional<Cluster> same =
        fitting(
                name,
                clusters.stream()
                    .filter(cluster ->
                        cluster.spellings().stream().anyMatch(other -> isSame(spelling, other)))
                    .toList())
            .stream()
            .min(Comparator.comparingInt(cluster -> distance(name, cluster)));
    Cluster cluster =
        same.orElseGet(() -> {
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
  private List<Cluster> fitting(NamedSpan name, List<Cluster> same) {
    Optional<Gender> gender = genders.of(name);
    if (gender.isEmpty() || name.length() > 1) {
      return same;
    }
    List<Cluster> fit = same.stream().filter(cluster -> !isOther(gender.get(), cluster)).toList();
    return fit.isEmpty()
        ? same.stream().filter(cluster -> distance(name, cluster) < LATER).toList()
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

  private List<String> parts(Spelling name) {
    return parts.computeIfAbsent(name, key -> NameFinder.parts(key.name()));
  }

  private boolean isSame(Spelling a, Spelling b) {
    List<String> left = parts(a);
    List<String> right = parts(b);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    if (left.equals(right)) {
      return compatible(a.type(), b.type());
    }
    if (a.type() == EntityType.Person && b.type() == EntityType.Person) {
      return isSamePerson(left, right);
    }
    boolean organizations =
        a.type() == EntityType.Organization && b.type() == EntityType.Organization;
    return organizations
        && (isPart(left, right, a.name())
            || isPart(right, left, b.name())
            || isAcronym(a.name(), b.name())
            || isAcronym(b.name(), a.name()));
  }

  private static boolean compatible(EntityType a, EntityType b) {
    return a == b || a == EntityType.Thing || b == EntityType.Thing || (a.isPlace() && b.isPlace());
  }

  /// The same last name, and no first name that differs.
  private static boolean isSamePerson(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    return shorter.getLast().equals(longer.getLast())
        && (new HashSet<>(longer).containsAll(shorter) || isSpelling(a, b));
  }

  private static boolean isSpelling(List<String> a, List<String> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size())
            .allMatch(i -> a.get(i).equals(b.get(i)) || isSpelling(a.get(i), b.get(i)));
  }

  /// "Mohammad" and "Mohamed": the same consonants in the same order.
  private static boolean isSpelling(String a, String b) {
    String skeleton = skeleton(a);
    return skeleton.length() >= SHORTEST_SKELETON && skeleton.equals(skeleton(b));
  }

  private static String skeleton(String name) {
    return name.replaceAll("[aeiouy]", "").replaceAll("(.)\\1", "$1");
  }

  /// "Ford" of "Ford Motor"; "Senate" is no name of the "Senate Press".
  private boolean isPart(List<String> part, List<String> whole, String partName) {
    boolean telling = part.size() > 1 || part.getFirst().length() >= 4;
    boolean opens = part.size() > 1 || !nouns.isOpening(partName);
    return telling
        && part.size() < whole.size()
        && ((opens && whole.subList(0, part.size()).equals(part))
            || whole.subList(whole.size() - part.size(), whole.size()).equals(part));
  }

  private static boolean isAcronym(String acronym, String name) {
    String letters = acronym.replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("\\s+")) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() >= 2 && letters.contentEquals(initials);
  }
}
