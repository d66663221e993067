package org.newsgraph.link.copies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.link.Copy;

/// Decides on articles of different texts, the first in order first: each is a copy of that earlier
/// one, no copy itself, with which it has most in common, if that is enough.
final class NearCopies {
  private final List<Sketch> sketches;
  private final Texts texts;
  private final Set<Integer> copied = new HashSet<>();
  private final List<Copy> copies = new ArrayList<>();

  /// @param sketches in their order
  NearCopies(List<Sketch> sketches, Texts texts) {
    this.sketches = sketches;
    this.texts = texts;
    Candidates candidates = new Candidates(sketches);
    for (int place = 0; place < sketches.size(); place++) {
      decide(place, candidates.earlier(place).filter(earlier -> !copied.contains(earlier)));
    }
  }

  /// One decision for each copy.
  List<Copy> all() {
    return List.copyOf(copies);
  }

  private record Compared(int original, Overlap overlap) {}

  private void decide(int place, IntStream originals) {
    int[] earlier = originals.toArray();
    if (earlier.length > 0) {
      Shingles shingles = shingles(place);
      IntStream.of(earlier)
          .mapToObj(original -> new Compared(original, Overlap.of(shingles, shingles(original))))
          .filter(compared -> compared.overlap().isCopy())
          .min(
              Comparator.comparingInt((Compared compared) -> -compared.overlap().shared())
                  .thenComparingInt(Compared::original))
          .ifPresent(best -> add(place, best));
    }
  }

  private Shingles shingles(int place) {
    return Shingles.of(texts.text(sketches.get(place).article()));
  }

  private void add(int place, Compared best) {
    copied.add(place);
    Overlap overlap = best.overlap();
    copies.add(
        new Copy(
            sketches.get(place).article(),
            sketches.get(best.original()).article(),
            false,
            BigDecimal.valueOf(overlap.resemblance()),
            BigDecimal.valueOf(overlap.containment()),
            overlap.inWords()));
  }
}
