package org.newsgraph.endpoint;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/// Reads the ontology that this program was built with.
final class Ontology {
  private static final String FILE = "/ontology/news-events.ttl";

  private Ontology() {}

  static Graph read() {
    try (InputStream in = Ontology.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new EndpointException(
            "This program was built without " + FILE + "; build it again with mvn package.");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new EndpointException("Can't read " + FILE + ": " + e.getMessage(), e);
    }
  }
}
