package org.newsgraph.evaluation.measure;

/// What is measured. Precision is the share of found things that are right, recall the share of
/// gold things that were found; F1 is their harmonic mean.
///
/// "Same" is what [Matching][org.newsgraph.evaluation.match.Matching] says: strictly or leniently.
/// A detail of an event or a claim (all but `trigger`, `triggerClass`, `event`, `wholeEvent`,
/// `claim`) is looked at only where the event or the claim itself is in both readings, so that what
/// is missed is counted once. Details that gold leaves out count as not told.
public enum Measure {
  /// A place in the text that refers to an entity. Right: one of the other reading is in the same
  /// place; one to one.
  mention(Kind.entities, "mentions"),
  /// A mention that is a name. Right: a mention of whatever kind is in the same place.
  name(Kind.entities, "names"),
  /// An entity. Right: it is paired with one of the other reading, by the mentions they share; one
  /// to one.
  entity(Kind.entities, "entities"),
  /// The type of an entity that is in both readings.
  type(Kind.entities, "type"),
  /// Which mentions belong together: B-cubed. A mention counts by the share of its entity's
  /// mentions that the other reading puts together with it; a mention that the other lacks counts
  /// nothing.
  coreference(Kind.entities, "coreference (B³)"),

  /// A span that names at least one event. Right: so does the same span of the other reading; one
  /// to one.
  trigger(Kind.events, "triggers"),
  /// A span with a class of event that it names. Right: the same span names an event of the same
  /// class.
  triggerClass(Kind.events, "triggers with class"),
  /// An event, in one version. Right: an event of the other reading shares a trigger with it, and
  /// of its versions this is the one most like it. Two found events may be one of gold.
  event(Kind.events, "events"),
  /// An event right as a whole: class, agents, patients, factuality, and whether it is only
  /// claimed.
  wholeEvent(Kind.events, "whole events"),
  /// Who does it.
  agent(Kind.events, "agent"),
  /// Whom or what it is done to.
  patient(Kind.events, "patient"),
  /// To whom.
  recipient(Kind.events, "recipient"),
  /// By what means.
  instrument(Kind.events, "instrument"),
  /// What it is about.
  topic(Kind.events, "topic"),
  /// Where it was.
  place(Kind.events, "place"),
  /// When it was. Right: the same bounds, leniently bounds that overlap; without bounds, the same
  /// words.
  time(Kind.events, "time"),
  /// Whether it took place, as told: the share of events with the same factuality.
  factuality(Kind.events, "factuality"),
  /// Whether it is known only through a claim. Right: both say so; strictly, through the same
  /// claim.
  accordingTo(Kind.events, "according to"),

  /// A claim. Right: one of the other reading has the same content; leniently, at least half of
  /// both contents together (Dice); one to one.
  claim(Kind.claims, "claims"),
  /// Whose words they are.
  speaker(Kind.claims, "speaker"),
  /// Whether they are verbatim: the share of claims with the same type.
  claimType(Kind.claims, "type"),

  /// A post. Right: the same holder, role and organisation, strictly also both held or both former.
  position(Kind.others, "positions"),
  /// A part and its whole. Right: both are the same.
  part(Kind.others, "parts"),
  /// A relation. Right: the same relation between the same things.
  relation(Kind.others, "relations");

  /// The kinds of facts.
  public enum Kind {
    entities,
    events,
    claims,
    others
  }

  private final Kind kind;
  private final String label;

  Measure(Kind kind, String label) {
    this.kind = kind;
    this.label = label;
  }

  /// The kind of facts that it is about.
  public Kind kind() {
    return kind;
  }

  /// What tables call it.
  public String label() {
    return label;
  }
}
