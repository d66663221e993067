package org.newsgraph.endpoint.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// The kinds of things that can be searched for. What a thing is can be read out of its IRI.
public enum Kind {
  person("person", "People", Folder.person),
  organization("organisation", "Organisations", Folder.organization),
  place("place", "Places", Folder.place),
  event("event", "Events", Folder.event),
  claim("claim", "Claims", Folder.claim),
  article("article", "Articles", Folder.article),
  group("group", "Groups", Folder.group),
  thing("thing", "Things and works", Folder.thing);

  private final String one;
  private final String many;
  private final Folder folder;

  Kind(String one, String many, Folder folder) {
    this.one = one;
    this.many = many;
    this.folder = folder;
  }

  /// Reads what a form or an address calls the kind.
  public static Optional<Kind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }

  /// Tells of what kind a thing is, if it is one of ours that can be searched for. A mention is
  /// none, though its IRI begins with its article's.
  public static Optional<Kind> of(Base base, Node thing) {
    if (!thing.isURI() || thing.getURI().indexOf('#') >= 0) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(kind -> thing.getURI().startsWith(base.iri() + kind.folder + "/"))
        .findFirst();
  }

  /// What one of them is called.
  public String one() {
    return one;
  }

  /// What several of them are called.
  public String many() {
    return many;
  }

  /// The classes that together have all things of this kind.
  public List<Node> classes() {
    return switch (this) {
      case person -> List.of(SchemaOrg.PERSON);
      case organization -> List.of(SchemaOrg.ORGANIZATION);
      case place -> List.of(SchemaOrg.PLACE);
      case event -> List.of(NewsEvents.EVENT);
      case claim -> List.of(NewsEvents.CLAIM);
      case article -> List.of(NewsEvents.ARTICLE);
      case group -> List.of(NewsEvents.GROUP);
      case thing -> List.of(SchemaOrg.THING, SchemaOrg.CREATIVE_WORK);
    };
  }

  /// Tells whether its things have names of their own, and do something.
  boolean isNamed() {
    return this == person || this == organization || this == place;
  }
}
