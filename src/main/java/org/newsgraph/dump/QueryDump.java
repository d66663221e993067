package org.newsgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreQuery;
import org.newsgraph.store.StoreReader;

/// A dump of what a query (CONSTRUCT or DESCRIBE) gives, in the order of every dump. The answer is
/// in memory.
///
/// @param withoutText whether the texts of articles stay out
public record QueryDump(NewsStore store, DumpFormat format, StoreQuery query, boolean withoutText) {

  /// Writes a file, packed when its name ends in `.gz` or `.zst`. A file of that name stays as it
  /// was until the new one is complete.
  public Dumped write(Path file) {
    StatementCount count = new StatementCount();
    return Dumped.of(count, new WholeFile(file).write(out -> document(out, count)));
  }

  /// Writes to a stream and leaves it open.
  public void write(OutputStream out) {
    try {
      document(out, new StatementCount());
      out.flush();
    } catch (RDFHandlerException | IOException e) {
      throw new DumpException("Can't write the dump: " + e.getMessage(), e);
    }
  }

  private void document(OutputStream out, StatementCount count) throws IOException {
    try (Stream<Statement> statements = new Constructed(query, withoutText).statements(format)) {
      format.write(count.of(statements), out, store.read(StoreReader::prefixes), store.base());
    }
  }
}
