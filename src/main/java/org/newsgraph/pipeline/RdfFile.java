package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotNotFoundException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoreWriter;

/// A file of RDF, loaded in one transaction.
///
/// @param graph the graph for triples that the file puts in none
record RdfFile(Path file, Optional<Node> graph) {

  /// Loads the file, or sets it aside.
  void load(NewsStore store, Intake intake) {
    List<Change> changes;
    try {
      changes = store.writeAndReturn(this::parse);
    } catch (RiotNotFoundException e) {
      intake.setAside(Reject.of(file, "there is no such file; check the name"));
      return;
    } catch (RiotException | RuntimeIOException | StoreException | PipelineException e) {
      intake.setAside(Reject.of(file, String.valueOf(e.getMessage())));
      return;
    }
    changes.forEach(intake::finished);
  }

  private List<Change> parse(StoreWriter writer) {
    GraphSplitter graphs = new GraphSplitter(writer, graph);
    RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerSimple()).parse(graphs);
    return graphs.changes();
  }
}
