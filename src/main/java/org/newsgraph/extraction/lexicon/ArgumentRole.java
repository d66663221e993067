package org.newsgraph.extraction.lexicon;

/// What the filler of a grammatical slot is to the event.
public enum ArgumentRole {
  agent,
  patient,
  recipient,
  instrument,
  topic,
  place
}
