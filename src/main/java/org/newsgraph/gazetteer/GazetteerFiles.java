package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.store.IndexedEntry;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.PublishedContext;

/// Reads the files of the gazetteer: those that come with the program, and those that users add.
/// IRIs in them may be relative to the store's base.
record GazetteerFiles(Base base) {
  private static final List<String> BUILT_IN =
      List.of(
          "/gazetteer/countries.ttl",
          "/gazetteer/regions.ttl",
          "/gazetteer/cities.ttl",
          "/gazetteer/organizations.ttl",
          "/gazetteer/people.ttl");

  static {
    JenaSystem.init();
  }

  /// Reads the files that come with the program.
  BuiltIn builtIn() {
    List<Graph> graphs = new ArrayList<>();
    BUILT_IN.forEach(resource -> graphs.add(builtIn(resource)));
    return new BuiltIn(graphs.stream().flatMap(Graph::stream), base);
  }

  /// Reads a file that a user adds, entry by entry.
  ///
  /// @return a fingerprint of what the file holds
  /// @throws org.apache.jena.riot.RiotException when the file has an error
  String read(Path file, Lang language, Consumer<IndexedEntry> next) {
    // Opened by its name, it is decompressed where its name says so.
    EntryStream entries = new EntryStream(base, next);
    try (DigestInputStream in =
        new DigestInputStream(
            IO.openFileBuffered(file.toString()), DigestUtils.getSha256Digest())) {
      PublishedContext.only(RDFParser.source(CloseShieldInputStream.wrap(in)))
          .lang(language)
          .base(base.iri())
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(entries);
      // Jena's reader of JSON-LD does not tell that it is at the end.
      entries.finish();
      // The parser takes the place where a compressed file was cut short for its end.
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Graph builtIn(String resource) {
    try (InputStream in = GazetteerFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new GazetteerException(
            "This program was built without " + resource + "; build it again with mvn package.");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).base(base.iri()).toGraph();
    } catch (IOException e) {
      throw new GazetteerException("Can't read " + resource + ": " + e.getMessage(), e);
    }
  }
}
