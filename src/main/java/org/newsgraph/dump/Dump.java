package org.newsgraph.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;

/// A dump of a store, or of one of its graphs.
///
/// ```java
/// Dump.of(store, DumpFormat.TURTLE).write(Path.of("dump.ttl"));
/// ```
///
/// Everything is in order (subjects by IRI; of a subject, `rdf:type` first and then predicates by
/// IRI; of a predicate, IRIs before literals), so the same graph gives the same bytes. In memory
/// are the IRIs of all subjects, or, when graphs are written apart, the triples of one graph.
///
/// @param graph the graph to write; empty for all of them
public record Dump(NewsStore store, DumpFormat format, Optional<Node> graph) {

  /// Makes a dump of all graphs.
  public static Dump of(NewsStore store, DumpFormat format) {
    return new Dump(store, format, Optional.empty());
  }

  /// Writes a file, compressed when its name ends in `.gz`. A file of that name stays as it was
  /// until the new one is complete.
  public void write(Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    Path folder = unfinished.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new DumpException(
          "There is no folder %s for the dump. Make it first.".formatted(folder));
    }
    try {
      write(unfinished, DumpFormat.isCompressed(file.toString()));
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new DumpException("Can't write the dump %s: %s".formatted(file, e), e);
    } finally {
      unfinished.toFile().delete();
    }
  }

  private void write(Path file, boolean compressed) throws IOException {
    OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file));
    try (OutputStream out = compressed ? new GZIPOutputStream(plain) : plain) {
      write(out);
    }
  }

  /// Writes to a stream and leaves it open.
  public void write(OutputStream out) {
    try {
      store.read(reader -> {
        write(reader, format.writer(out));
        return reader;
      });
      out.flush();
    } catch (RDFHandlerException | IOException e) {
      throw new DumpException("Can't write the dump: " + e.getMessage(), e);
    }
  }

  private void write(StoreReader reader, RDFWriter writer) {
    requireGraph(reader);
    writer.startRDF();
    reader.prefixes().forEach(writer::handleNamespace);
    if (format.hasGraphs()) {
      graphs(reader).forEach(name -> writeGraph(reader, name, writer));
    } else {
      triples(reader).map(RioStatements::statement).forEach(writer::handleStatement);
    }
    writer.endRDF();
  }

  private void requireGraph(StoreReader reader) {
    graph
        .filter(name -> !reader.contains(name))
        .ifPresent(name -> {
          throw new DumpException(
              "There is no graph %s in the store %s.".formatted(name, store.directory()));
        });
  }

  private Stream<Node> graphs(StoreReader reader) {
    return graph.map(Stream::of).orElseGet(() -> reader.graphs().sorted(DumpOrder.TERMS));
  }

  private static void writeGraph(StoreReader reader, Node name, RDFWriter writer) {
    reader
        .triples(name)
        .sorted(DumpOrder.TRIPLES)
        .map(triple -> RioStatements.statement(triple, name))
        .forEach(writer::handleStatement);
  }

  private Stream<Triple> triples(StoreReader reader) {
    return graph
        .map(name -> reader.triples(name).sorted(DumpOrder.TRIPLES))
        .orElseGet(() ->
            reader.subjects().sorted(DumpOrder.TERMS).flatMap(subject -> about(reader, subject)));
  }

  private static Stream<Triple> about(StoreReader reader, Node subject) {
    return reader.triplesAbout(subject).sorted(DumpOrder.TRIPLES);
  }
}
