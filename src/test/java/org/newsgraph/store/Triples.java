package org.newsgraph.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.newsgraph.vocabulary.Base;

/// Triples for tests, from Turtle with the usual prefixes and the default base.
final class Triples {
  private static final String PREFIXES =
      """
      PREFIX ne:     <https://w3id.org/newsgraph/ontology#>
      PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos:   <http://www.w3.org/2004/02/skos/core#>
      """;

  private Triples() {}

  static Set<Triple> triples(String turtle) {
    Graph graph =
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).base(Base.DEFAULT.iri()).toGraph();
    return graph.stream().collect(Collectors.toSet());
  }

  static Node iri(String path) {
    return NodeFactory.createURI(Base.DEFAULT.iri() + path);
  }
}
