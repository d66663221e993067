package org.newsgraph.link.pair;

import java.util.Collections;
import java.util.function.Function;
import org.newsgraph.link.pair.ArticlePairs.Likeness;

/// Compares two entities that articles tell of.
record EntityPair(
    EntitySketch one,
    EntitySketch other,
    Likeness articles,
    Described described,
    Prominence prominence,
    Evidence evidence) {
  private static final int MANY = 10;
  private static final double NEAR = 0.15;
  private static final double BEGINNING = 2_000;
  private static final double HUNDRED = 100;

  Comparison.Compared compare() {
    return new Compatibility(one, other, described)
        .exclusion()
        .<Comparison.Compared>map(Function.identity())
        .orElseGet(() ->
            isPossible()
                ? new Comparison.Likely(features(), evidence.needed())
                : new Comparison.Unlikely());
  }

  /// Tells whether anything speaks for the two being one: a common word, sense, identifier or
  /// event, or a name that is described as the other is.
  private boolean isPossible() {
    return one.words().meets(other.words())
        || one.deedWords().meets(other.deedWords())
        || sameIdentifier()
        || head() >= NEAR
        || described.links(one, other);
  }

  private Features features() {
    double head = head();
    boolean sameHead = one.heads().meets(other.heads());
    double lead = articles.lead();
    Features features = new Features();
    names(features);
    features
        .add("same head", sameHead)
        .add("head sense", head)
        .add("called alike", one.words().cosine(other.words()))
        .add("words in common", one.words().common(other.words()))
        .add("same kind", one.kind() == other.kind())
        .add("things", count(EntityKind.THING))
        .add("persons", count(EntityKind.PERSON))
        .add("places", count(EntityKind.PLACE))
        .add("same number", one.isPlural() == other.isPlural())
        .add("events in common", one.deedWords().common(other.deedWords()))
        .add("deeds in common", one.deeds().common(other.deeds()))
        .add("deeds alike", one.deeds().cosine(other.deeds()))
        .add("roles in common", one.roles().common(other.roles()))
        .add("words", articles.words())
        .add("article names", articles.names())
        .add("lead", lead)
        .add("same article", one.telling().article().equals(other.telling().article()))
        .add("mentions", Math.min(one.mentions(), MANY) + Math.min(other.mentions(), MANY))
        .add("fewer mentions", Math.min(Math.min(one.mentions(), other.mentions()), MANY))
        .add("first", Math.min(Math.min(one.first(), other.first()), BEGINNING) / HUNDRED)
        .add("head and lead", sameHead ? lead : 0)
        .add("head sense and lead", head * lead);
    double less = Math.min(prominence.share(one.allHeads()), prominence.share(other.allHeads()));
    features
        .add("same sentence", one.telling().sharesSentence(other.telling()))
        .add("less prominent", less)
        .add(
            "more prominent",
            Math.max(prominence.share(one.allHeads()), prominence.share(other.allHeads())))
        .add(
            "crowding", prominence.crowding(one.allHeads()) + prominence.crowding(other.allHeads()))
        .add("head sense and prominence", head * less);
    described.add(one, other, lead, features);
    return features;
  }

  private void names(Features features) {
    boolean both = one.isNamed() && other.isNamed();
    features
        .add("both named", both)
        .add("same name", one.fullName().equals(other.fullName()))
        .add("common name words", one.nameWords().common(other.nameWords()))
        .add(
            "name within name",
            both
                && (one.nameWords().isIn(other.nameWords())
                    || other.nameWords().isIn(one.nameWords())))
        .add("other names", both && !one.nameWords().meets(other.nameWords()))
        .add("names alike", one.nameWords().cosine(other.nameWords()))
        .add("rare name", one.nameWords().rarest(other.nameWords()))
        .add("same name head", one.nameHeads().meets(other.nameHeads()))
        .add("same identifier", sameIdentifier())
        .add("other identifiers", false)
        .add("name and description", one.isNamed() != other.isNamed());
  }

  private boolean sameIdentifier() {
    return !Collections.disjoint(one.telling().identifiers(), other.telling().identifiers());
  }

  private int count(EntityKind kind) {
    return (one.kind() == kind ? 1 : 0) + (other.kind() == kind ? 1 : 0);
  }

  private double head() {
    return one.headSenses().nearest(other.headSenses());
  }
}
