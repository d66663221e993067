package org.newsgraph.link.candidates;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.gazetteer.Years;

/// What rules a candidate out, and no more than what plainly does.
final class Objections {
  /// Dates are wrong now and then, in articles as well as in what is known beforehand.
  private static final int LONG_AFTER = 10;

  private Objections() {}

  static List<String> to(Candidate candidate, Sightings sightings) {
    List<String> objections = new ArrayList<>();
    if (candidate.known().kinds().stream().noneMatch(kind -> kind.fits(sightings.types()))) {
      objections.add("they are of other kinds");
    }
    if (candidate.identifiers().tellApart(sightings.identifiers())) {
      objections.add("it is known elsewhere as something else");
    }
    Years years = candidate.known().years();
    if (years.last().isPresent()
        && sightings.acts().getCount() > 0
        && sightings.acts().getMin() > years.last().getAsInt() + LONG_AFTER) {
      objections.add(
          "it was no more in %d, and articles tell what it did in %d"
              .formatted(years.last().getAsInt(), sightings.acts().getMin()));
    }
    if (years.first().isPresent()
        && sightings.years().getCount() > 0
        && sightings.years().getMax() < years.first().getAsInt()) {
      objections.add(
          "it was not before %d, and articles tell of %d"
              .formatted(years.first().getAsInt(), sightings.years().getMax()));
    }
    return objections;
  }
}
