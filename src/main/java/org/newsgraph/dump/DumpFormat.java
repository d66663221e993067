package org.newsgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.newsgraph.mapping.Compression;
import org.newsgraph.vocabulary.Base;

/// The formats of dumps, each told by a file name's ending.
public enum DumpFormat {
  /// The union of the graphs, for people and programs.
  TURTLE(".ttl"),
  /// Every graph by itself, for people and programs.
  TRIG(".trig"),
  /// The union of the graphs, a triple a line.
  N_TRIPLES(".nt"),
  /// Every graph by itself, a quad a line.
  N_QUADS(".nq"),
  /// The union of the graphs, for programs that read XML alone.
  RDF_XML(".rdf"),
  /// Every graph by itself, for programs that read JSON; an article's with what it tells inside it.
  JSON_LD(".jsonld"),
  /// The union of the graphs, packed and with an index, in one file.
  HDT(".hdt");

  private final String ending;

  DumpFormat(String ending) {
    this.ending = ending;
  }

  /// Finds the format by a file name such as `dump.ttl` or `dump.nq.gz`.
  public static DumpFormat of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = Compression.of(name).unpacked(name);
    return Arrays.stream(values())
        .filter(format -> plain.endsWith(format.ending))
        .findFirst()
        .orElseThrow(() ->
            new DumpException(
                "Can't tell a format from the name %s. It must end in .ttl, .trig, .nt, .nq, .jsonld, .rdf or .hdt, or one of these and .gz or .zst."
                    .formatted(fileName)));
  }

  /// Tells whether the format keeps graphs apart.
  boolean hasGraphs() {
    return this == TRIG || this == N_QUADS || this == JSON_LD;
  }

  /// Writes a whole document and leaves the stream open.
  ///
  /// @param base of the store, which names what the document is about
  void write(
      Stream<Statement> statements, OutputStream out, Map<String, String> prefixes, Base base)
      throws IOException {
    if (this == HDT) {
      new HdtDocument(base).write(statements, out);
    } else {
      RDFWriter writer = begun(out, prefixes);
      statements.forEach(writer::handleStatement);
      writer.endRDF();
    }
  }

  /// A writer of a document that has begun, with its prefixes.
  ///
  /// @throws DumpException for HDT, which is not written statement by statement
  RDFWriter begun(OutputStream out, Map<String, String> prefixes) {
    RDFWriter writer = writer(out);
    writer.startRDF();
    prefixes.forEach(writer::handleNamespace);
    return writer;
  }

  private RDFWriter writer(OutputStream out) {
    return switch (this) {
      case TURTLE -> new ExactTurtleWriter(out);
      case TRIG -> new ExactTrigWriter(out);
      case N_TRIPLES -> new NTriplesWriter(out);
      case N_QUADS -> new NQuadsWriter(out);
      case RDF_XML -> new CheckedRdfXmlWriter(out);
      case JSON_LD -> new JsonLdWriter(out);
      case HDT ->
          throw new DumpException(
              "HDT is written into one file. Leave out --split and --split-by, or choose another"
                  + " format.");
    };
  }
}
