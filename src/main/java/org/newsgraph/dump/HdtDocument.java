package org.newsgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.vocabulary.DCTerms;
import org.eclipse.rdf4j.model.Statement;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.SchemaOrg;
import org.rdfhdt.hdt.exceptions.ParserException;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.header.Header;
import org.rdfhdt.hdt.header.HeaderPrivate;
import org.rdfhdt.hdt.options.HDTOptions;
import org.rdfhdt.hdt.options.HDTSpecification;

/// Writes triples as HDT: packed, and with an index, so that patterns are answered from the file.
/// Sorting is done in files, with some hundred MB of memory for any number of triples.
///
/// @param base names the dataset in the header
/// @see <a href="https://www.rdfhdt.org/hdt-binary-format/">HDT, binary format</a>
record HdtDocument(Base base) {
  private static final String DAY_WITHOUT_ARTICLES = "1970-01-01";
  private static final String PUBLICATION = "_:publicationInformation";
  private static final String CHUNK = String.valueOf(64L << 20);

  /// Writes a document and leaves the stream open.
  void write(Stream<Statement> statements, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("newsgraph-hdt");
    try {
      HDTOptions options = new HDTSpecification();
      options.set("loader.disk.location", folder.resolve("sorting").toString());
      options.set("loader.disk.futureHDTLocation", folder.resolve("dump.hdt").toString());
      options.set("loader.disk.chunkSize", CHUNK);
      // The sorting reads in threads of its own, and the store in this one alone.
      Path kept = folder.resolve("triples");
      String newest = keep(statements, kept);
      try (KeptTriples triples = new KeptTriples(kept);
          HDT document = HDTManager.generateHDTDisk(triples, base.iri(), options, null)) {
        date(document.getHeader(), newest);
        document.saveToHDT(out, null);
      }
    } catch (ParserException e) {
      throw new IOException(e);
    } finally {
      PathUtils.deleteDirectory(folder);
    }
  }

  /// Takes the day of the newest article for the day of the document, since the time of writing
  /// would give other bytes each time.
  private static void date(Header header, String day) {
    if (header instanceof HeaderPrivate changeable) {
      changeable.remove(PUBLICATION, DCTerms.issued.getURI(), "");
      changeable.insert(PUBLICATION, DCTerms.issued.getURI(), "\"" + day + "\"");
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
