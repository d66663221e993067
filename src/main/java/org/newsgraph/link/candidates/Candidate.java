package org.newsgraph.link.candidates;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.KnownThing;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.link.reading.Identifiers;
import org.newsgraph.link.text.Words;

/// A known thing that an entity may be, with what one expects to read beside it.
///
/// @param related the names of what its entry points to, by the IRI of that
/// @param description the stems of the words that describe it
record Candidate(KnownThing known, Map<Node, Set<String>> related, Set<String> description) {
  private static final int RELATED = 200;
  private static final int SHORT = 4;

  static Candidate of(KnownThing known, KnownThings things) {
    Map<Node, Set<String>> related = new TreeMap<>(Comparator.comparing(Node::getURI));
    known.related().stream()
        .filter(things::knows)
        .sorted(Comparator.comparing(Node::getURI))
        .limit(RELATED)
        .forEach(other -> related.put(other, things.names(other)));
    Set<String> description =
        known.descriptions().stream()
            .flatMap(text -> Words.content(text).stream())
            .filter(word -> word.length() >= SHORT && Character.isLetter(word.codePointAt(0)))
            .flatMap(word -> Words.stems(word).stream())
            .collect(Collectors.toSet());
    description.removeAll(Words.stems(known.label()));
    return new Candidate(known, related, description);
  }

  /// The IRIs under which others know it.
  Identifiers identifiers() {
    return new Identifiers(known.identifiers());
  }

  Node iri() {
    return known.iri();
  }

  /// Tells whether both are known elsewhere as the same.
  boolean isSameAs(Candidate other) {
    return known.identifiers().stream().anyMatch(other.known.identifiers()::contains)
        || known.identifiers().contains(other.iri())
        || other.known.identifiers().contains(iri());
  }

  /// Its kinds in words.
  List<String> kinds() {
    return known.kinds().stream().sorted().map(kind -> kind.words()).toList();
  }
}
