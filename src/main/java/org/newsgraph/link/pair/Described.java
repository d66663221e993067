package org.newsgraph.link.pair;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.link.text.Stems;
import org.newsgraph.link.text.Words;

/// How the articles of a story describe those that they name: "actress Lindsay Lohan" in one tells
/// who "the actress" is in another.
final class Described {
  private static final int NOBODY = 9;

  private final Reports reports;

  /// For each name, by its last word: the reports by the stem that describes it in them.
  private final Map<String, Map<String, Set<Node>>> told = new TreeMap<>();

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<Set<String>, Set<String>> namesByHeads = new HashMap<>();

  /// The stems that articles put right beside the name of a thing.
  private final Map<Node, Set<String>> titles = new HashMap<>();

  /// The names of the things that a stem is put beside.
  private final Map<String, Set<String>> titled = new HashMap<>();

  private final Tally.Counts<String> prominence;

  Described(Collection<EntitySketch> story, Reports reports) {
    this.reports = reports;
    Tally<String> named = new Tally<>(reports);
    story.stream().filter(EntitySketch::isNamed).forEach(entity -> note(entity, named));
    prominence = named.counts();
    told.forEach((name, stems) ->
        stems
            .keySet()
            .forEach(stem -> names.computeIfAbsent(stem, key -> new HashSet<>()).add(name)));
  }

  private void note(EntitySketch entity, Tally<String> named) {
    String name = name(entity);
    if (name.isEmpty()) {
      return;
    }
    Node article = entity.telling().article();
    named.add(name, article);
    Set<String> own = titles(entity);
    titles.computeIfAbsent(entity.telling().thing(), key -> new HashSet<>()).addAll(own);
    Stream.concat(own.stream(), Words.stems(entity.fullName()).stream())
        .forEach(
            stem -> titled.computeIfAbsent(stem, key -> new HashSet<>()).add(entity.fullName()));
    Map<String, Set<Node>> stems = told.computeIfAbsent(name, key -> new HashMap<>());
    describing(entity)
        .forEach(
            stem -> stems.computeIfAbsent(stem, key -> new HashSet<>()).add(reports.of(article)));
  }

  private static String name(EntitySketch entity) {
    List<String> words = Words.of(entity.fullName());
    return words.isEmpty() ? "" : words.getLast();
  }

  /// What it is called, and the words around its names.
  private static Set<String> describing(EntitySketch entity) {
    return stems(entity, NamePlace::around);
  }

  /// What stands right before the name, or in apposition to it, and what else it is called.
  private static Set<String> titles(EntitySketch entity) {
    return stems(entity, NamePlace::title);
  }

  private static Set<String> stems(EntitySketch entity, Function<NamePlace, Stream<String>> told) {
    Stream<String> beside =
        entity.telling().mentions().stream()
            .filter(mention -> new Phrase(mention.words()).isName())
            .flatMap(mention -> NamePlace.of(mention).stream())
            .flatMap(place -> Stream.concat(told.apply(place), place.apposition().stream()));
    return Stream.concat(entity.headWords().stream(), beside)
        .filter(word -> !Words.isFunctionWord(word))
        .map(Stems::of)
        .collect(Collectors.toSet());
  }

  /// Tells whether articles call the one by all words of the other in its name or right beside it,
  /// and call nobody of another name so.
  boolean supports(EntitySketch one, EntitySketch other) {
    EntitySketch named = one.isNamed() ? one : other;
    EntitySketch unnamed = one.isNamed() ? other : one;
    Set<String> own = titles.getOrDefault(named.telling().thing(), Set.of());
    Set<String> name = Set.copyOf(Words.stems(named.fullName()));
    return unnamed.headWords().stream()
            .filter(head -> own.contains(Stems.of(head)) || isLast(named.fullName(), head))
            .anyMatch(head -> isOf(named.fullName(), Stems.of(head)))
        && unnamed.telling().mentions().stream()
            .map(mention -> new Phrase(mention.words()))
            .filter(phrase -> !phrase.isPronoun())
            .flatMap(phrase -> Words.stems(phrase.text()).stream())
            .allMatch(stem -> own.contains(stem) || name.contains(stem));
  }

  /// "The states" are the United States as "the front" is a National Front; "peace" is no prize.
  private static boolean isLast(String name, String word) {
    return name.equals(word) || name.endsWith(" " + word);
  }

  private boolean isOf(String name, String head) {
    List<String> words = List.of(name.split(" "));
    return titled.getOrDefault(head, Set.of()).stream()
        .map(with -> List.of(with.split(" ")))
        .allMatch(with -> with.containsAll(words) || words.containsAll(with));
  }

  /// Tells whether one names whom the other describes.
  boolean links(EntitySketch one, EntitySketch other) {
    if (one.isNamed() == other.isNamed()) {
      return false;
    }
    Map<String, Set<Node>> stems = told.getOrDefault(name(one.isNamed() ? one : other), Map.of());
    return (one.isNamed() ? other : one)
        .headWords().stream().anyMatch(head -> stems.containsKey(Stems.of(head)));
  }

  /// @param lead how much their articles begin alike
  void add(EntitySketch one, EntitySketch other, double lead, Features features) {
    boolean mixed = one.isNamed() != other.isNamed();
    EntitySketch named = one.isNamed() ? one : other;
    EntitySketch unnamed = one.isNamed() ? other : one;
    String name = mixed ? name(named) : "";
    Map<String, Set<Node>> stems = told.getOrDefault(name, Map.of());
    Node report = reports.of(unnamed.telling().article());
    List<String> heads =
        unnamed.headWords().stream().map(Stems::of).filter(stems::containsKey).toList();
    int most =
        heads.stream()
            .mapToInt(head -> others(stems.getOrDefault(head, Set.of()), report))
            .max()
            .orElse(0);
    int fewest =
        heads.stream()
            .mapToInt(head -> names.getOrDefault(head, Set.of()).size())
            .min()
            .orElse(NOBODY);
    features
        .add("described so in articles", most)
        .add("names described so", mixed ? fewest : NOBODY)
        .add("words described so", mixed ? words(unnamed, stems, report) : 0)
        .add("prominence", mixed ? prominence.of(name).things() / reports.number() : 0)
        .add("described and lead", most * lead)
        .add(
            "names of both descriptions",
            !one.isNamed() && !other.isNamed() ? common(one, other) : 0);
  }

  private static int others(Set<Node> reports, Node own) {
    return reports.size() - (reports.contains(own) ? 1 : 0);
  }

  private static int words(EntitySketch unnamed, Map<String, Set<Node>> stems, Node report) {
    return (int)
        unnamed.telling().mentions().stream()
            .flatMap(mention -> Words.stems(mention.words()).stream())
            .distinct()
            .filter(stems::containsKey)
            .filter(stem -> others(stems.getOrDefault(stem, Set.of()), report) > 0)
            .count();
  }

  private int common(EntitySketch one, EntitySketch other) {
    Set<String> these = namesOf(one);
    Set<String> those = namesOf(other);
    return (int) these.stream().filter(those::contains).count();
  }

  /// The last words of all names that are described by the same heads: found once for all that have
  /// these.
  private Set<String> namesOf(EntitySketch unnamed) {
    return namesByHeads.computeIfAbsent(
        unnamed.headWords(),
        heads ->
            heads.stream()
                .flatMap(head -> names.getOrDefault(Stems.of(head), Set.of()).stream())
                .collect(Collectors.toSet()));
  }
}
