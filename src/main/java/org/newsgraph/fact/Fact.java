package org.newsgraph.fact;

/// One thing that an article tells.
public sealed interface Fact permits Entity, Event, Claim, Position, Part, Relation {}
