package org.newsgraph.mapping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/// Writes the graphs of articles to a file or stream, one after the other.
///
/// ```java
/// try (GraphWriter writer = GraphWriter.open(Path.of("graph.nq.gz"))) {
///   facts.map(mapper::map).forEach(writer::write);
/// }
/// ```
///
/// N-Quads, TriG, N-Triples and Turtle are written as graphs come; JSON-LD and RDF/XML, which are
/// one document, when the writer is closed. Formats without named graphs get the triples of all
/// graphs. A writer is for one thread.
public final class GraphWriter implements AutoCloseable {
  static {
    JenaSystem.init();
  }

  private final OutputStream out;
  private final StreamRDF stream;
  private final boolean graphs;

  private GraphWriter(OutputStream out, OutputFormat format) {
    this.out = out;
    stream = FormatStream.of(out, format.lang());
    graphs = format.hasGraphs();
    stream.start();
    FormatStream.prefixes(stream, format.lang());
  }

  /// A writer to a file, in the format that its name tells.
  ///
  /// @throws MappingException when the name tells no format, or the file cannot be written
  public static GraphWriter open(Path file) {
    OutputFormat format = OutputFormat.ofFileName(String.valueOf(file.getFileName()));
    try {
      return to(Files.newOutputStream(file), format);
    } catch (IOException e) {
      throw new MappingException(file + " cannot be written: " + e, e);
    }
  }

  /// A writer to a stream, which is closed with it.
  ///
  /// @throws MappingException when the stream cannot be written to
  public static GraphWriter to(OutputStream out, OutputFormat format) {
    try {
      OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      return new GraphWriter(format.compression().to(buffered), format);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /// Writes one article's graph.
  ///
  /// @throws MappingException when the stream cannot be written to
  public void write(ArticleGraph graph) {
    try {
      graph.triples().forEach(triple -> write(graph.name(), triple));
    } catch (RuntimeIOException e) {
      throw unwritable(e);
    }
  }

  private void write(Node name, Triple triple) {
    if (graphs) {
      stream.quad(Quad.create(name, triple));
    } else {
      stream.triple(triple);
    }
  }

  /// Writes what is left, and closes the stream.
  ///
  /// @throws MappingException when the stream cannot be written to
  @Override
  public void close() {
    try (out) {
      stream.finish();
    } catch (IOException | RuntimeIOException e) {
      throw unwritable(e);
    }
  }

  private static MappingException unwritable(Exception cause) {
    return new MappingException("the graph cannot be written: " + cause.getMessage(), cause);
  }
}
