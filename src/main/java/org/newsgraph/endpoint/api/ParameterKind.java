package org.newsgraph.endpoint.api;

import java.util.Arrays;
import java.util.Optional;

/// What a parameter of a saved query stands for, and so what may be written for it.
enum ParameterKind {
  /// Something the graph tells of.
  THING("thing", "an IRI, a path such as person/jane-doe, or a name", "text"),
  /// A class of the ontology.
  CLASS("class", "a class of the ontology such as Killing", "text"),
  /// A day.
  DATE("date", "a day such as 2020-01-31", "date"),
  /// Words for the full-text index, all of which must be found.
  WORDS("words", "words, all of which must be there", "text"),
  /// A whole number.
  NUMBER("number", "a whole number", "number");

  private final String name;
  private final String hint;
  private final String input;

  ParameterKind(String name, String hint, String input) {
    this.name = name;
    this.hint = hint;
    this.input = input;
  }

  static Optional<ParameterKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name.equals(name)).findFirst();
  }

  /// Tells in a few words what may be written.
  String hint() {
    return hint;
  }

  /// The type of an HTML input for it.
  String input() {
    return input;
  }
}
