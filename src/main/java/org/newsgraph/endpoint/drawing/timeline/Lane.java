package org.newsgraph.endpoint.drawing.timeline;

import java.util.Comparator;
import org.newsgraph.endpoint.drawing.PlainText;

/// One of the strips of a timeline, for events that have the same to do with the page's thing.
///
/// @param title what stands above it
public record Lane(Tint tint, String title) implements Comparable<Lane> {
  /// What somebody did.
  public static final Lane DID = new Lane(Tint.DID, "Did");

  /// What was done to somebody.
  public static final Lane DONE = new Lane(Tint.DONE, "Was done to");

  /// What somebody said.
  public static final Lane SAID = new Lane(Tint.SAID, "Said");

  /// What happened at a place.
  public static final Lane HERE = new Lane(Tint.HERE, "Happened here");

  /// Where lanes come that are too many.
  static final Lane OTHER = new Lane(Tint.OTHER, "Other");

  private static final Comparator<Lane> ORDER =
      Comparator.comparing(Lane::tint).thenComparing(Lane::title);

  /// The colours of lanes, in the order of the lanes.
  public enum Tint {
    DID,
    DONE,
    SAID,
    HERE,
    OTHER
  }

  public Lane {
    title = PlainText.name(title);
  }

  @Override
  public int compareTo(Lane other) {
    return ORDER.compare(this, other);
  }
}
