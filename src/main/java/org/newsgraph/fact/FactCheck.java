package org.newsgraph.fact;

/// Something that facts must be; each method gets the JSON pointer to the fact, and throws a
/// [FactsException] where it is not so.
interface FactCheck {
  default void entity(String at, Entity entity) {}

  default void event(String at, Event event) {}

  default void claim(String at, Claim claim) {}

  default void position(String at, Position position) {}

  default void part(String at, Part part) {}

  default void relation(String at, Relation relation) {}
}
