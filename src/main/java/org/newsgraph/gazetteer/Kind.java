package org.newsgraph.gazetteer;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.SchemaOrg;

/// What kind of thing an entry tells of, those that tell most first.
public enum Kind {
  Person("persons", Folder.person),
  Organization("organisations", Folder.organization),
  Country("countries", Folder.place),
  City("cities", Folder.place),
  Place("places", Folder.place),
  CreativeWork("works", Folder.thing);

  private final String words;
  private final Folder folder;

  Kind(String words, Folder folder) {
    this.words = words;
    this.folder = folder;
  }

  /// Things of the kind in words.
  public String words() {
    return words;
  }

  /// Where things of this kind have their IRIs.
  Folder folder() {
    return folder;
  }

  /// The classes of our vocabulary, the narrowest first.
  List<Node> classes() {
    return switch (this) {
      case Person -> List.of(SchemaOrg.PERSON);
      case Organization -> List.of(SchemaOrg.ORGANIZATION);
      case Country -> List.of(SchemaOrg.COUNTRY, SchemaOrg.PLACE);
      case City -> List.of(SchemaOrg.CITY, SchemaOrg.PLACE);
      case Place -> List.of(SchemaOrg.PLACE);
      case CreativeWork -> List.of(SchemaOrg.CREATIVE_WORK);
    };
  }

  /// Tells whether what an article says is of these classes can be of this kind. A place of no
  /// known kind may be a country or a city; a country is no city.
  public boolean fits(Set<Node> types) {
    return switch (this) {
      case Country -> types.contains(SchemaOrg.PLACE) && !types.contains(SchemaOrg.CITY);
      case City -> types.contains(SchemaOrg.PLACE) && !types.contains(SchemaOrg.COUNTRY);
      case Person, Organization, Place, CreativeWork -> types.contains(classes().getFirst());
    };
  }
}
