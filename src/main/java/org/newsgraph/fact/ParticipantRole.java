package org.newsgraph.fact;

/// What a participant is to an event.
public enum ParticipantRole {
  agent,
  patient,
  recipient,
  instrument,
  topic
}
