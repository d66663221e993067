package org.newsgraph.evaluation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/// Which found thing is which gold one: each is in one pair at most, and the pairs that agree most
/// are made first. Of pairs that agree as much, the one that comes first in the text is made.
public final class Pairing<T> {
  private final Map<T, T> foundByGold = new LinkedHashMap<>();
  private final Map<T, T> goldByFound = new LinkedHashMap<>();

  private Pairing() {}

  /// Pairs things that differ among themselves.
  ///
  /// @param agreement how much a gold and a found thing agree; 0 where they are no pair
  public static <T> Pairing<T> of(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> agreement) {
    List<Candidate<T>> candidates = new ArrayList<>();
    for (T g : gold) {
      for (T f : found) {
        double score = agreement.applyAsDouble(g, f);
        if (score > 0) {
          candidates.add(new Candidate<>(g, f, score));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble((Candidate<T> c) -> -c.score()));
    Pairing<T> pairing = new Pairing<>();
    candidates.forEach(pairing::add);
    return pairing;
  }

  private void add(Candidate<T> candidate) {
    if (!foundByGold.containsKey(candidate.gold()) && !goldByFound.containsKey(candidate.found())) {
      foundByGold.put(candidate.gold(), candidate.found());
      goldByFound.put(candidate.found(), candidate.gold());
    }
  }

  /// The found one of a gold thing.
  public Optional<T> found(T gold) {
    return Optional.ofNullable(foundByGold.get(gold));
  }

  /// The gold one of a found thing.
  public Optional<T> gold(T found) {
    return Optional.ofNullable(goldByFound.get(found));
  }

  /// The pairs: gold, found.
  public Map<T, T> pairs() {
    return foundByGold;
  }

  private record Candidate<T>(T gold, T found, double score) {}
}
