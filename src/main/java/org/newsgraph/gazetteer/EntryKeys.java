package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.store.EntryKey;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Org;

/// What an entry, or a part of one, is found by.
final class EntryKeys {
  /// A longer IRI is none that anybody looks for.
  private static final int LONGEST = 2_000;

  private EntryKeys() {}

  static Map<EntryKey, Set<String>> of(Node subject, Collection<Triple> told, Base base) {
    Map<EntryKey, Set<String>> keys = new EnumMap<>(EntryKey.class);
    keys.put(EntryKey.NAME, Names.of(told).keys());
    keys.put(EntryKey.IDENTIFIER, objects(told, OWL.sameAs.asNode()));
    keys.put(EntryKey.OWNER, objects(told, Org.MEMBER));
    keys.put(
        EntryKey.ENDING,
        subject.getURI().startsWith(base.iri()) ? Set.of() : Set.of(ForeignEntry.ending(subject)));
    return keys;
  }

  private static Set<String> objects(Collection<Triple> told, Node property) {
    return told.stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.length() <= LONGEST)
        .collect(Collectors.toUnmodifiableSet());
  }
}
