package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.store.NewsStore;

/// The ontology in the store, in a graph of its own, so that queries find the labels and the
/// super-classes of what they meet.
final class OntologyGraph {
  private static final String RESOURCE = "/ontology/news-events.ttl";

  static {
    JenaSystem.init();
  }

  private OntologyGraph() {}

  /// Puts this program's ontology in place of the one that the store may hold.
  static void load(NewsStore store) {
    Collection<Triple> ontology = read();
    store.write(writer -> writer.replace(store.base().ontologyGraph(), ontology));
  }

  private static Collection<Triple> read() {
    try (InputStream in = OntologyGraph.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new PipelineException(
            "This program was built without " + RESOURCE + "; build it again with mvn package.");
      }
      Graph graph = RDFParser.source(in).lang(Lang.TURTLE).toGraph();
      return graph.find().toList();
    } catch (IOException e) {
      throw new PipelineException("Can't read " + RESOURCE + ": " + e.getMessage(), e);
    }
  }
}
