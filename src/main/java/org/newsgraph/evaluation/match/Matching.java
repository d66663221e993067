package org.newsgraph.evaluation.match;

import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.RelationType;

/// How much must agree for a found thing to be the gold one.
public enum Matching {
  /// The same span, the same class, the same entity.
  strict,
  /// Spans that overlap, classes of one family, names with the same head word.
  lenient;

  private static final double ENOUGH = 0.5;
  private static final Set<RelationType> BECAUSE =
      Set.of(RelationType.causedBy, RelationType.inResponseTo, RelationType.after);

  /// Whether two spans are the same place: equal; leniently, overlapping.
  public boolean spans(Span gold, Span found) {
    return this == strict ? gold.equals(found) : gold.overlaps(found);
  }

  /// Whether two contents of claims are the same: equal; leniently, at least half their mean length
  /// is in common (the Dice coefficient).
  public boolean contents(Span gold, Span found) {
    return this == strict ? gold.equals(found) : dice(gold, found) >= ENOUGH;
  }

  /// How much two spans have in common: twice the code points shared, over both lengths.
  static double dice(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    return Math.max(0, 2.0 * shared / (a.end() - a.begin() + b.end() - b.begin()));
  }

  /// Whether two classes of events are the same; leniently, of one family: one is a class above the
  /// other, or both are below one class of PLOVER or of general news.
  public boolean classes(EventType gold, EventType found) {
    return gold == found
        || (this == lenient
            && (gold.is(found)
                || found.is(gold)
                || gold.parents().stream().anyMatch(found.parents()::contains)));
  }

  /// Whether two types of entities are the same; leniently, both may be places, or both bodies of
  /// people.
  public boolean types(EntityType gold, EntityType found) {
    return gold == found
        || (this == lenient
            && ((gold.isPlace() && found.isPlace()) || (isBody(gold) && isBody(found))));
  }

  private static boolean isBody(EntityType type) {
    return type == EntityType.Organization || type == EntityType.Group;
  }

  /// Whether two factualities are the same; leniently, what is possible may be planned.
  public boolean factualities(Factuality gold, Factuality found) {
    return gold == found || (this == lenient && isOpen(gold) && isOpen(found));
  }

  private static boolean isOpen(Factuality factuality) {
    return factuality == Factuality.Possible || factuality == Factuality.Planned;
  }

  /// Whether two relations are the same; leniently, a cause, an occasion and what came before are
  /// one.
  public boolean relations(RelationType gold, RelationType found) {
    return gold == found || (this == lenient && BECAUSE.contains(gold) && BECAUSE.contains(found));
  }

  /// Whether two words or phrases say the same: equal but for case and articles; leniently, the
  /// same head word.
  public boolean phrases(String gold, String found) {
    return Phrase.plain(gold).equals(Phrase.plain(found))
        || (this == lenient && Phrase.head(gold).equals(Phrase.head(found)));
  }
}
