package org.newsgraph.extraction.lexicon;

/// How a verb stands beside the word that names an event, from `support-verbs.tsv`.
public enum SupportKind {
  /// Its object takes place: "launch" an attack.
  light,
  /// Its object is done, where both name the same class: "fight" a battle, "file" a lawsuit.
  doing,
  /// Its subject brings its object about: "spark" protests.
  causal,
  /// Its subject takes place: the talks "began".
  happening,
  /// Its subject, something that is sent, comes to whom its object names: a letter "reached" them.
  arriving,
  /// Its subject begins or ends, which is an event of its own: the war "ended".
  turning,
  /// With its infinitive or gerund it names one event: "began" to withdraw, "failed" to agree.
  phase,
  /// It says nothing of its own before an infinitive: "seem" to leave.
  raising,
  /// Its subject does what its object names: "announce" job cuts.
  own,
  /// Its subject is the other side of what its object names: "face" sanctions, "receive" aid.
  undergoing,
  /// Whoever is its object did what stands after the preposition: "charge" somebody with fraud.
  reproaching,
  /// It tells of a state, not of an event: "own", "include".
  state,
  /// With a bare clause it tells that somebody was there: "watched" the tower fall.
  perceiving,
  /// It says so little that without what takes part it tells nothing: "make", "go".
  vague
}
