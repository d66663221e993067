package org.newsgraph.link.candidates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Says in words why an entity is a candidate.
record Reasons(Sightings sightings) {
  private static final int LONGEST = 80;
  private static final int NAMED = 3;

  List<String> forChoice(Choice.Chosen chosen) {
    List<String> reasons = new ArrayList<>(forCandidate(chosen.candidate()));
    reasons.add(
        chosen.others() == 0
            ? chosen.why()
            : "of %d of that name, %s".formatted(chosen.others() + 1, chosen.why()));
    return reasons;
  }

  List<String> forCandidate(Candidate candidate) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "its name %s is one that the gazetteer has for %s"
            .formatted(
                sightings.names().stream().findFirst().map(Reasons::quoted).orElse(""),
                quoted(candidate.known().label())));
    candidate.kinds().stream().findFirst().ifPresent(kind -> reasons.add("both are " + kind));
    if (!sightings.related(candidate).isEmpty()) {
      reasons.add(
          "articles also mention what that is related to: " + some(sightings.related(candidate)));
    }
    if (!sightings.described(candidate).isEmpty()) {
      reasons.add("articles use words that describe that: " + some(sightings.described(candidate)));
    }
    return reasons;
  }

  private static String some(Collection<String> words) {
    return words.stream().limit(NAMED).map(Reasons::cut).collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return "\"" + cut(name) + "\"";
  }

  /// Names are as others wrote them.
  private static String cut(String name) {
    String seen = name.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
    return seen.length() <= LONGEST
        ? seen
        : seen.substring(0, seen.offsetByCodePoints(0, seen.codePointCount(0, LONGEST))) + "…";
  }
}
