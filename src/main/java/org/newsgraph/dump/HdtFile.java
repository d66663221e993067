package org.newsgraph.dump;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.newsgraph.mapping.Compression;
import org.rdfhdt.hdt.dictionary.Dictionary;
import org.rdfhdt.hdt.enums.TripleComponentRole;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.triples.IteratorTripleID;
import org.rdfhdt.hdt.triples.TripleID;

/// A file of HDT that was opened: its triples as N-Triples, in a temporary file until it is closed.
/// The file itself is only read, and nothing is written beside it.
public final class HdtFile implements AutoCloseable {
  private static final String ENDING = ".hdt";
  private static final Pattern NO_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

  private final Path folder;
  private final Path lines;

  private HdtFile(Path folder, Path lines) {
    this.folder = folder;
    this.lines = lines;
  }

  /// Tells whether a file's name is one of HDT, packed or not.
  public static boolean isNamed(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Compression.of(name).unpacked(name).endsWith(ENDING);
  }

  /// Opens a file, which may be packed, and checks that it is whole.
  ///
  /// @throws DumpException when it can't be read, or is no HDT; the message has no file name
  public static HdtFile open(Path file) {
    Path folder = folder();
    HdtFile opened = new HdtFile(folder, folder.resolve(file.getFileName() + ".nt"));
    try {
      opened.read(unpacked(file, folder));
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw new DumpException("is no whole HDT, which is read: " + e.getMessage(), e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("newsgraph-hdt");
    } catch (IOException e) {
      throw new DumpException("can't be unpacked into the temporary folder: " + e, e);
    }
  }

  private static Path unpacked(Path file, Path folder) throws IOException {
    Compression compression = Compression.of(file.toString());
    if (compression == Compression.NONE) {
      return file;
    }
    Path plain = folder.resolve("unpacked.hdt");
    try (InputStream in = compression.from(new BufferedInputStream(Files.newInputStream(file)))) {
      Files.copy(in, plain);
    }
    return plain;
  }

  /// The triples, in the order of the file.
  public Path nTriples() {
    return lines;
  }

  @Override
  public void close() {
    try {
      PathUtils.deleteDirectory(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Path file) throws IOException {
    HdtStructure.check(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines));
        HDT document = HDTManager.mapHDT(file.toString())) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
      writer.start();
      Dictionary terms = document.getDictionary();
      IteratorTripleID ids = document.getTriples().searchAll();
      while (ids.hasNext()) {
        writer.triple(triple(ids.next(), terms));
      }
      writer.finish();
    }
  }

  private static Triple triple(TripleID ids, Dictionary terms) throws IOException {
    return Triple.create(
        resource(term(terms, ids.getSubject(), TripleComponentRole.SUBJECT)),
        iri(term(terms, ids.getPredicate(), TripleComponentRole.PREDICATE)),
        node(term(terms, ids.getObject(), TripleComponentRole.OBJECT)));
  }

  private static String term(Dictionary terms, long id, TripleComponentRole role)
      throws IOException {
    CharSequence term = terms.idToString(id, role);
    if (term == null || term.isEmpty()) {
      throw new IOException("a triple has no " + role.name().toLowerCase(Locale.ROOT));
    }
    return term.toString();
  }

  private static Node node(String term) throws IOException {
    return term.startsWith("\"") ? literal(term) : resource(term);
  }

  /// Nothing is escaped in a text, and what follows it has no quotation mark.
  private static Node literal(String term) throws IOException {
    int end = term.lastIndexOf('"');
    String text = term.substring(Math.min(1, end), end);
    String kind = term.substring(end + 1);
    if (end > 0 && kind.isEmpty()) {
      return NodeFactory.createLiteralString(text);
    }
    if (end > 0 && kind.startsWith("@") && kind.length() > 1) {
      return NodeFactory.createLiteralLang(text, kind.substring(1));
    }
    if (end > 0 && kind.startsWith("^^<") && kind.endsWith(">")) {
      String type = iri(kind.substring(3, kind.length() - 1)).getURI();
      return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
    }
    throw new IOException("a text has neither a language nor a datatype behind it");
  }

  private static Node resource(String term) throws IOException {
    return term.startsWith("_:") ? NodeFactory.createBlankNode(term.substring(2)) : iri(term);
  }

  private static Node iri(String term) throws IOException {
    if (NO_IRI.matcher(term).find()) {
      throw new IOException("there is no IRI <%s>".formatted(term));
    }
    return NodeFactory.createURI(term);
  }
}
