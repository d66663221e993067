package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.SchemaOrg;

/// Looks up what the gazetteer knows, whether or not articles mention it.
public final class KnownThings {
  private final Gazetteer gazetteer;

  private KnownThings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// What is known beforehand in a store. The files that come with the program are read here, and
  /// users' files on demand.
  public static KnownThings of(NewsStore store) {
    GazetteerFiles files = new GazetteerFiles(store.base());
    return new KnownThings(
        new Gazetteer(store.base(), List.of(files.builtIn(), new Added(store.entries()))));
  }

  /// Tells whether something is known of a thing.
  public boolean knows(Node thing) {
    return gazetteer.knows(thing);
  }

  /// Gives the things that have a name, in the order of their IRIs; none where it is the name of so
  /// many that nothing tells them apart.
  public List<KnownThing> named(SoughtName name) {
    return gazetteer.named(name.key()).stream().map(this::thing).toList();
  }

  /// Gives the thing that has an IRI elsewhere.
  public Optional<KnownThing> identified(Node identifier) {
    return gazetteer.ours(identifier).filter(gazetteer::knows).map(this::thing);
  }

  /// Gives what is known of a thing.
  public KnownThing thing(Node iri) {
    Collection<Triple> parts = new ArrayList<>();
    gazetteer.partsOf(iri).forEach(part -> parts.addAll(gazetteer.entry(part)));
    return KnownThing.of(iri, gazetteer.entry(iri), parts);
  }

  /// Gives the names of a thing, each in the form that all ways of writing it share.
  public Set<String> names(Node thing) {
    return Names.of(gazetteer.entry(thing)).keys();
  }

  /// Tells where a thing is, where that is known.
  public Optional<Coordinates> coordinates(Node thing) {
    Collection<Triple> entry = gazetteer.entry(thing);
    return number(entry, SchemaOrg.LATITUDE)
        .flatMap(latitude ->
            number(entry, SchemaOrg.LONGITUDE)
                .map(longitude -> new Coordinates(latitude, longitude)));
  }

  private static Optional<Double> number(Collection<Triple> entry, Node property) {
    return entry.stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .filter(value -> value.isLiteral() && value.getLiteralValue() instanceof Number)
        .map(value -> ((Number) value.getLiteralValue()).doubleValue())
        .findFirst();
  }
}
