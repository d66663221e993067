package org.newsgraph.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.mapping.iri.FullName;
import org.newsgraph.vocabulary.SchemaOrg;

/// A name by which an entity of an article can be looked up.
///
/// @param key the form that all ways of writing it share
/// @param isAcronym whether it is a few capitals, which name this and that
public record SoughtName(String text, String key, boolean isAcronym) {

  /// Gives the name, if it says enough: of a person the full name, titles aside and never a bare
  /// surname; of an organisation or a place whatever is written as a name; of a work such a name of
  /// two words at least. Groups and mere things have none.
  ///
  /// @param types the classes of the entity
  public static Optional<SoughtName> of(String name, Set<Node> types) {
    return sought(name, types)
        .map(text ->
            new SoughtName(
                text, NameKey.of(text), FullName.isAcronym(text.replaceFirst("^the ", ""))))
        .filter(sought -> !sought.key().isEmpty());
  }

  private static Optional<String> sought(String name, Set<Node> types) {
    if (types.contains(SchemaOrg.PERSON)) {
      return FullName.ofPerson(name);
    }
    boolean isNamed =
        types.contains(SchemaOrg.ORGANIZATION)
            || types.contains(SchemaOrg.PLACE)
            || (types.contains(SchemaOrg.CREATIVE_WORK) && name.strip().contains(" "));
    return isNamed && FullName.isProper(name) ? Optional.of(name.strip()) : Optional.empty();
  }
}
