package org.newsgraph.endpoint.drawing.network;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.endpoint.drawing.PlainText;
import org.newsgraph.endpoint.drawing.Told;

/// A thing beside the one in the middle.
///
/// @param href its page, or empty
/// @param relations how the two are related: "killed", "met with"
/// @param weight how close they are; thicker lines for greater ones
/// @param told the strongest way in which a relation is told
public record Neighbour(
    String label, String href, Kind kind, List<String> relations, double weight, Told told) {
  static final Comparator<Neighbour> NEAREST =
      Comparator.comparingDouble(Neighbour::shownWeight)
          .reversed()
          .thenComparing(Neighbour::label)
          .thenComparing(Neighbour::href)
          .thenComparing(Neighbour::kind)
          .thenComparing(Neighbour::told)
          .thenComparing(Neighbour::relation);

  public Neighbour {
    label = PlainText.name(label);
    relations =
        relations.stream().map(PlainText::of).filter(text -> !text.isEmpty()).distinct().toList();
  }

  /// The weight as far as a picture can show it.
  double shownWeight() {
    return weight >= 0 ? Math.min(weight, 1e9) : 0;
  }

  String relation() {
    return String.join(", ", relations);
  }

  /// What it is, and how it is related.
  String title() {
    return label
        + " ("
        + kind.words()
        + ")"
        + (relations.isEmpty() ? "" : ": " + PlainText.of(relation()))
        + (told == Told.REPORTED ? "" : ", " + told.words());
  }
}
