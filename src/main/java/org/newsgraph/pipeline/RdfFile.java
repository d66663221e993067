package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoreWriter;

/// A file of RDF, loaded in one transaction.
///
/// @param graph the graph for triples that the file puts in none
record RdfFile(Path file, Lang language, Optional<Node> graph) {

  /// Loads the file, or sets it aside.
  void load(NewsStore store, Intake intake) {
    if (!Files.exists(file)) {
      intake.setAside(Reject.of(file, "there is no such file; check the name"));
      return;
    }
    List<Change> changes;
    // Opened by its name, it is decompressed where its name says so.
    try (InputStream in = IO.openFileBuffered(file.toString())) {
      changes = store.writeAndReturn(writer -> parse(in, writer));
    } catch (IOException
        | RuntimeIOException
        | RiotException
        | StoreException
        | PipelineException e) {
      intake.setAside(Reject.of(file, String.valueOf(e.getMessage())));
      return;
    }
    changes.forEach(change -> {
      intake.finished();
      intake.changed(change);
    });
  }

  private List<Change> parse(InputStream in, StoreWriter writer) {
    GraphSplitter graphs = new GraphSplitter(writer, graph);
    RDFParser.source(in)
        .lang(language)
        .base(file.toUri().toString())
        .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
        .parse(graphs);
    return graphs.changes();
  }
}
