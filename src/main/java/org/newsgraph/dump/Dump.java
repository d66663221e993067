package org.newsgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;

/// A dump of a store, or of a part of it.
///
/// ```java
/// Dump.of(store, DumpFormat.TURTLE).write(Path.of("dump.ttl"));
/// ```
///
/// Everything is in order (subjects by IRI; of a subject, `rdf:type` first and then predicates by
/// IRI; of a predicate, IRIs before literals), so the same graph gives the same bytes. In memory
/// are the IRIs of all subjects, or, when graphs are written apart, the triples of one graph.
///
/// @param selection what is written
public record Dump(NewsStore store, DumpFormat format, Selection selection) {

  /// Makes a dump of all graphs.
  public static Dump of(NewsStore store, DumpFormat format) {
    return new Dump(store, format, Selection.ALL);
  }

  /// Writes a file, packed when its name ends in `.gz` or `.zst`. A file of that name stays as it
  /// was until the new one is complete.
  public Dumped write(Path file) {
    StatementCount count = new StatementCount();
    return Dumped.of(count, new WholeFile(file).write(out -> write(out, count)));
  }

  /// Writes to a stream and leaves it open.
  public void write(OutputStream out) {
    write(out, new StatementCount());
  }

  private void write(OutputStream out, StatementCount count) {
    try {
      store.read(reader -> {
        write(reader, out, count);
        return reader;
      });
      out.flush();
    } catch (RDFHandlerException | IOException e) {
      throw new DumpException("Can't write the dump: " + e.getMessage(), e);
    }
  }

  private void write(StoreReader reader, OutputStream out, StatementCount count) {
    Content content = Content.of(reader, selection, store);
    try (Stream<Statement> statements = content.statements(format)) {
      format.write(count.of(statements), out, reader.prefixes(), store.base());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
