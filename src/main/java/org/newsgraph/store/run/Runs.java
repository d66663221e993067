package org.newsgraph.store.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.StoreException;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Prefixes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The account of a store's runs, in a file. A run is told of when it begins and again when it has
/// come to its end, so one that was killed is there without an end.
///
/// @param file in Turtle; it need not be there
/// @param base what the IRIs of the store begin with
/// @param clock tells when runs begin and end
public record Runs(Path file, Base base, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

  /// All of them, the earliest first.
  ///
  /// @throws StoreException when the account is none
  public List<Run> all() {
    return new RunGraph(base, graph()).runs();
  }

  /// Does what a command does, and tells of it. Where the end can't be told, as on a full disk, it
  /// is missing.
  ///
  /// @param outcome what it has done, in one line
  /// @throws StoreException before anything is done, when the account can't be read or written
  public <T> T during(Run.Task task, Supplier<T> work, Function<T, String> outcome) {
    Run run = new Run(task, clock.instant(), Optional.empty());
    tell(run);
    T result = work.get();
    try {
      tell(run.ended(clock.instant(), outcome.apply(result)));
    } catch (StoreException e) {
      // The work is done and in the store, and who asked for it is to be told so.
      LOG.warn("The end of this run is not in the account: {}", e.getMessage());
    }
    return result;
  }

  private void tell(Run run) {
    Graph graph = graph();
    new RunGraph(base, graph).add(run);
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      write(graph, unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeIOException e) {
      throw new StoreException("Can't write the account of runs " + file + ": " + e, e);
    }
  }

  private static void write(Graph graph, Path file) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream out = Channels.newOutputStream(channel)) {
      RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
      channel.force(true);
    }
  }

  private Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    Prefixes.NAMESPACES.forEach(graph.getPrefixMapping()::setNsPrefix);
    if (Files.exists(file)) {
      try {
        RDFParser.source(file)
            .lang(Lang.TURTLE)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(graph);
      } catch (RiotException | RuntimeIOException e) {
        throw broken(String.valueOf(e.getMessage()), e);
      }
    }
    return graph;
  }

  private StoreException broken(String reason, RuntimeException cause) {
    return new StoreException(
        "The account of runs %s can't be read: %s. Mend it or move it away; the graph is whole without it."
            .formatted(file, reason),
        cause);
  }
}
