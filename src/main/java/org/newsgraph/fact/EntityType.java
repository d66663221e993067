package org.newsgraph.fact;

/// The kinds of people and things that news tells of.
public enum EntityType {
  Person,
  Organization,
  Place,
  Country,
  City,
  /// A letter, a law, a treaty, a film.
  CreativeWork,
  /// People without a name of their own: "US troops", "protesters".
  Group,
  /// The rest: a weapon, a vehicle, a facility that is no place.
  Thing;

  /// Whether something of this kind is somewhere on a map.
  public boolean isPlace() {
    return this == Place || this == Country || this == City;
  }
}
