package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.vocabulary.NewsEvents;

/// What the gazetteer knows of a thing, as far as it tells whether articles mean it.
///
/// @param iri the IRI of ours that it has
/// @param label its name; empty where it has none
/// @param kinds what it may be; none where nothing is known of that
/// @param identifiers its IRIs elsewhere
/// @param related the things that its entry points to
/// @param descriptions texts that tell who or what it is
/// @param population how many live there
public record KnownThing(
    Node iri,
    String label,
    Set<Kind> kinds,
    Set<Node> identifiers,
    Years years,
    Set<Node> related,
    List<String> descriptions,
    OptionalLong population) {
  private static final int LONGEST = 1_000;
  private static final Set<Node> DESCRIPTIONS =
      nodes(
          RDFS.comment.getURI(),
          "https://schema.org/description",
          "http://schema.org/description",
          "http://dbpedia.org/ontology/abstract");
  private static final Set<Node> POPULATIONS =
      nodes(
          NewsEvents.POPULATION.getURI(),
          "http://www.wikidata.org/prop/direct/P1082",
          "http://dbpedia.org/ontology/populationTotal");

  public KnownThing {
    kinds = Set.copyOf(kinds);
    identifiers = Set.copyOf(identifiers);
    related = Set.copyOf(related);
    descriptions = List.copyOf(descriptions);
  }

  /// @param entry all that is known of it
  /// @param parts what is known of its memberships and the like
  static KnownThing of(Node iri, Collection<Triple> entry, Collection<Triple> parts) {
    return new KnownThing(
        iri,
        Names.of(entry).label().orElse(""),
        KindTable.of(entry),
        ForeignEntry.identifiers(entry),
        Years.of(entry),
        related(iri, Stream.concat(entry.stream(), parts.stream())),
        texts(entry, DESCRIPTIONS),
        texts(entry, POPULATIONS).stream()
            .filter(number -> number.matches("\\+?\\d{1,12}(\\.0*)?"))
            .mapToLong(number -> (long) Double.parseDouble(number))
            .max());
  }

  private static Set<Node> related(Node iri, Stream<Triple> told) {
    return told.filter(triple -> !KindTable.isType(triple.getPredicate()))
        .filter(triple -> !triple.getPredicate().equals(OWL.sameAs.asNode()))
        .map(Triple::getObject)
        .filter(object -> object.isURI() && !object.equals(iri))
        .collect(Collectors.toSet());
  }

  private static List<String> texts(Collection<Triple> entry, Set<Node> properties) {
    return entry.stream()
        .filter(triple -> properties.contains(triple.getPredicate()))
        .map(Triple::getObject)
        .filter(value -> value.isLiteral() && Languages.isRead(value))
        .map(Node::getLiteralLexicalForm)
        .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
        .sorted()
        .toList();
  }

  private static Set<Node> nodes(String... iris) {
    return Stream.of(iris).map(NodeFactory::createURI).collect(Collectors.toUnmodifiableSet());
  }
}
