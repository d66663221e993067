package org.newsgraph.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// The classes of schema.org, FOAF, DBpedia and Wikidata that say what kind of thing an entry is:
/// `kinds.tsv`. Said by `rdf:type` or, as Wikidata does, by its property P31.
final class KindTable {
  /// Wikidata's "instance of".
  static final Node INSTANCE_OF = NodeFactory.createURI("http://www.wikidata.org/prop/direct/P31");

  private static final String FILE = "/org/newsgraph/gazetteer/kinds.tsv";
  private static final Map<Node, Kind> KINDS = read();

  private KindTable() {}

  /// The kinds that an entry says its thing is of.
  static Set<Kind> of(Collection<Triple> entry) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Triple triple : entry) {
      Kind kind = KINDS.get(triple.getObject());
      if (kind != null && isType(triple.getPredicate())) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  static boolean isType(Node property) {
    return property.equals(RDF.Nodes.type) || property.equals(INSTANCE_OF);
  }

  private static Map<Node, Kind> read() {
    InputStream found = KindTable.class.getResourceAsStream(FILE);
    if (found == null) {
      throw new GazetteerException(
          "This program was built without " + FILE + "; build it again with mvn package.");
    }
    Map<Node, Kind> kinds = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> names(row).forEach(name -> kinds.put(name, Kind.valueOf(row[0]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(kinds);
  }

  private static Stream<Node> names(String[] row) {
    return Stream.of(row[2].split(" ")).map(name -> NodeFactory.createURI(row[1] + name));
  }
}
