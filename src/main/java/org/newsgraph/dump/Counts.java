package org.newsgraph.dump;

import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/// How much a dump tells, in numbers. A triple that several graphs tell counts once.
///
/// @param triples how many there are
/// @param subjects how many things something is told of
/// @param classes how many things are of each class, by its IRI
/// @param properties how many triples have each property, by its IRI
record Counts(
    long triples,
    long subjects,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties) {

  /// Counts what is selected.
  static Counts of(Content content) {
    SortedMap<String, Long> classes = new TreeMap<>();
    SortedMap<String, Long> properties = new TreeMap<>();
    long triples = 0;
    long subjects = 0;
    try (Stream<Statement> all = content.union()) {
      Resource last = RDF.NIL;
      for (Iterator<Statement> each = all.iterator(); each.hasNext(); triples++) {
        Statement statement = each.next();
        if (triples == 0 || !statement.getSubject().equals(last)) {
          subjects++;
          last = statement.getSubject();
        }
        properties.merge(statement.getPredicate().stringValue(), 1L, Long::sum);
        if (statement.getPredicate().equals(RDF.TYPE) && statement.getObject().isIRI()) {
          classes.merge(statement.getObject().stringValue(), 1L, Long::sum);
        }
      }
    }
    return new Counts(triples, subjects, classes, properties);
  }
}
