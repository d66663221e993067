package org.newsgraph.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.eclipse.rdf4j.model.Statement;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.SchemaOrg;
import org.rdfhdt.hdt.exceptions.ParserException;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.options.HDTOptions;
import org.rdfhdt.hdt.options.HDTSpecification;

/// Writes triples as HDT: packed, and with an index, so that patterns are answered from the file.
/// Sorting is done in files, with some hundred MB of memory for any number of triples.
///
/// @param base names the dataset in the header
/// @see <a href="https://www.rdfhdt.org/hdt-binary-format/">HDT, binary format</a>
record HdtDocument(Base base) {
  private static final String DAY_WITHOUT_ARTICLES = "1970-01-01";
  private static final String CHUNK = String.valueOf(64L << 20);

  /// Writes a document and leaves the stream open.
  void write(Stream<Statement> statements, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("newsgraph-hdt");
    try {
      Path undated = folder.resolve("dump.hdt");
      HDTOptions options = new HDTSpecification();
      options.set("loader.disk.location", folder.resolve("sorting").toString());
      options.set("loader.disk.futureHDTLocation", undated.toString());
      options.set("loader.disk.chunkSize", CHUNK);
      // The sorting reads in threads of its own, and the store in this one alone.
      Path kept = folder.resolve("triples");
      String newest = keep(statements, kept);
      try (KeptTriples triples = new KeptTriples(kept)) {
        HDTManager.generateHDTDisk(triples, base.iri(), options, null).close();
      }
      Files.delete(kept);
      try (InputStream in = new BufferedInputStream(Files.newInputStream(undated))) {
        new HdtHeader(newest).copy(in, out);
      }
    } catch (ParserException e) {
      throw new IOException(e);
    } finally {
      PathUtils.deleteDirectory(folder);
    }
  }

  /// Keeps the triples in a file, and tells the day of the newest article.
  private static String keep(Stream<Statement> statements, Path file) throws IOException {
    String newest = DAY_WITHOUT_ARTICLES;
    try (KeptTriples.Writer writer = new KeptTriples.Writer(file)) {
      for (Statement statement : (Iterable<Statement>) statements::iterator) {
        String object = statement.getObject().stringValue();
        if (statement.getPredicate().stringValue().equals(SchemaOrg.DATE_PUBLISHED.getURI())
            && object.compareTo(newest) > 0) {
          newest = object;
        }
        writer.add(statement);
      }
    }
    return newest;
  }
}
