package org.newsgraph.store;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.vocabulary.Prefixes;

/// The prefixes that a new store is given: queries may use them undeclared, and what is printed is
/// abbreviated by them, by a stock Fuseki too.
final class StorePrefixes {
  private StorePrefixes() {}

  static void write(DatasetGraph quads) {
    PrefixMap prefixes = quads.prefixes();
    Prefixes.NAMESPACES.forEach(prefixes::add);
    prefixes.add("text", TextVocab.NS);
  }

  static Map<String, String> read(DatasetGraph quads) {
    return new TreeMap<>(quads.prefixes().getMapping());
  }
}
