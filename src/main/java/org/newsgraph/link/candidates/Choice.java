package org.newsgraph.link.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.gazetteer.Kind;

/// Chooses the candidate that an entity is, or none: where several fit and none is clearly ahead,
/// nothing is decided.
record Choice(Sightings sightings) {
  private static final double MOST = 0.5;
  private static final double AHEAD = 2;
  private static final double TIMES_AS_MANY = 10;

  /// News tell of the dead, but of those who died lately.
  private static final int A_GENERATION = 30;

  private static final double SINGLE = 0.8;
  private static final double BEST = 0.6;
  private static final double SUPPORT = 0.15;

  /// What is chosen.
  ///
  /// @param others how many others of the name fit too
  /// @param why in words, what puts it ahead of those
  record Chosen(Candidate candidate, double confidence, int others, String why) {}

  Optional<Chosen> chosen() {
    List<Candidate> plausible = plausible();
    if (plausible.size() > 1) {
      return bySupport(plausible)
          .or(() -> byTime(plausible))
          .or(() -> byPopulation(plausible))
          .filter(chosen -> !sightings.hasOnlyAcronyms() || isSupported(chosen.candidate()));
    }
    return plausible.stream()
        .filter(candidate -> !sightings.hasOnlyAcronyms() || isSupported(candidate))
        .map(candidate -> chosen(candidate, SINGLE, 0, "no other of that name fits"))
        .findFirst();
  }

  /// What nothing rules out. Entries that say they are of one thing count as one.
  private List<Candidate> plausible() {
    List<Candidate> plausible = new ArrayList<>();
    for (Candidate candidate : sightings.candidates()) {
      if (Objections.to(candidate, sightings).isEmpty()
          && plausible.stream().noneMatch(candidate::isSameAs)) {
        plausible.add(candidate);
      }
    }
    return plausible;
  }

  private boolean isSupported(Candidate candidate) {
    return sightings.support(candidate) > 0;
  }

  private Optional<Chosen> bySupport(List<Candidate> plausible) {
    List<Candidate> ranked =
        plausible.stream()
            .sorted(Comparator.comparingDouble(sightings::support).reversed())
            .toList();
    double first = sightings.support(ranked.getFirst());
    double second = sightings.support(ranked.get(1));
    return first >= MOST && first >= AHEAD * second
        ? Optional.of(chosen(ranked, BEST, "what articles tell beside it fits this one best"))
        : Optional.empty();
  }

  private Optional<Chosen> byTime(List<Candidate> plausible) {
    Predicate<Candidate> isPast =
        candidate ->
            sightings.years().getCount() > 0
                && candidate.known().years().last().isPresent()
                && candidate.known().years().last().getAsInt()
                    < sightings.years().getMax() - A_GENERATION;
    List<Candidate> present = plausible.stream().filter(isPast.negate()).toList();
    return present.size() == 1 && isBestSupported(present.getFirst(), plausible)
        ? Optional.of(
            chosen(
                present.getFirst(),
                BEST,
                plausible.size() - 1,
                "the others were no more a generation before"))
        : Optional.empty();
  }

  /// A name that is written alone means the large city and not the village.
  private Optional<Chosen> byPopulation(List<Candidate> plausible) {
    if (!plausible.stream().allMatch(Choice::isPopulated)) {
      return Optional.empty();
    }
    List<Candidate> ranked =
        plausible.stream().sorted(Comparator.comparingLong(Choice::population).reversed()).toList();
    return population(ranked.getFirst()) >= TIMES_AS_MANY * population(ranked.get(1))
            && isBestSupported(ranked.getFirst(), plausible)
        ? Optional.of(chosen(ranked, BEST, "ten times as many live there as in any other"))
        : Optional.empty();
  }

  private static boolean isPopulated(Candidate candidate) {
    return candidate.known().population().isPresent()
        && candidate.known().kinds().stream()
            .anyMatch(kind -> kind == Kind.City || kind == Kind.Place || kind == Kind.Country);
  }

  private static long population(Candidate candidate) {
    return candidate.known().population().orElse(0);
  }

  private boolean isBestSupported(Candidate candidate, List<Candidate> plausible) {
    return plausible.stream()
        .allMatch(other -> sightings.support(other) <= sightings.support(candidate));
  }

  private Chosen chosen(List<Candidate> ranked, double confidence, String why) {
    return chosen(ranked.getFirst(), confidence, ranked.size() - 1, why);
  }

  private Chosen chosen(Candidate candidate, double confidence, int others, String why) {
    return new Chosen(candidate, confidence + SUPPORT * sightings.support(candidate), others, why);
  }
}
