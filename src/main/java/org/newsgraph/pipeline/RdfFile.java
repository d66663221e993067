package org.newsgraph.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;
import org.newsgraph.dump.DumpException;
import org.newsgraph.dump.HdtFile;
import org.newsgraph.gazetteer.GazetteerException;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.link.rewriting.ArticleWriter;
import org.newsgraph.mapping.Compression;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.vocabulary.PublishedContext;

/// A file of RDF, loaded in one transaction.
///
/// @param file by which it is known
/// @param language of the content
/// @param content the file, or what it was unpacked to
record RdfFile(Path file, Lang language, Path content) {

  /// A file that holds the RDF itself.
  RdfFile(Path file, Lang language) {
    this(file, language, file);
  }

  /// The language that a file's name tells, packed or not, or that HDT is unpacked to; null where
  /// the name tells none.
  static @Nullable Lang language(String name) {
    return HdtFile.isNamed(name)
        ? Lang.NTRIPLES
        : RDFLanguages.pathnameToLang(Compression.of(name).unpacked(name));
  }

  /// Loads the file, or sets it aside.
  ///
  /// @param unnamed for triples that the file puts in no graph; what users know of the gazetteer's
  ///   things is kept for articles to come
  void load(NewsStore store, GazetteerGraph gazetteer, Unnamed unnamed, Intake intake) {
    if (unnamed.graph().filter(store.base().gazetteerGraph()::equals).isPresent()) {
      load(() -> List.of(gazetteer.add(content, language)), intake);
    } else {
      restore(store, gazetteer, unnamed, intake);
    }
  }

  /// Loads the file as it is, or sets it aside.
  ///
  /// @param unnamed for triples that the file puts in no graph
  void restore(NewsStore store, GazetteerGraph gazetteer, Unnamed unnamed, Intake intake) {
    load(
        () -> {
          GraphSplitter graphs =
              store.writeAndReturn(writer ->
                  load(new ArticleWriter(writer, gazetteer.writer(writer), store.base()), unnamed));
          graphs.keepBegun();
          return graphs.changes();
        },
        intake);
  }

  /// Takes a file by its name: HDT, which is unpacked for so long, or RDF of another language.
  ///
  /// @param taking what is done with it
  static void with(Path file, Lang language, Intake intake, Consumer<RdfFile> taking) {
    if (!HdtFile.isNamed(file.toString())) {
      taking.accept(new RdfFile(file, language));
    } else {
      try (HdtFile opened = HdtFile.open(file)) {
        taking.accept(new RdfFile(file, language, opened.nTriples()));
      } catch (DumpException e) {
        intake.setAside(Reject.of(file, String.valueOf(e.getMessage())));
      }
    }
  }

  private void load(Supplier<List<Change>> loading, Intake intake) {
    List<Change> changes;
    try {
      changes = loading.get();
    } catch (UncheckedIOException
        | RuntimeIOException
        | RiotException
        | StoreException
        | GazetteerException
        | PipelineException e) {
      intake.setAside(Reject.of(file, String.valueOf(e.getMessage())));
      return;
    }
    changes.forEach(change -> {
      intake.finished();
      intake.changed(change);
    });
  }

  /// Opened by its name, it is unpacked where its name says so; others than ours may be packed with
  /// bzip2 or snappy.
  private InputStream open() throws IOException {
    String name = content.toString();
    return Compression.of(name) == Compression.ZSTANDARD
        ? Compression.ZSTANDARD.from(new BufferedInputStream(Files.newInputStream(content)))
        : IO.openFileBuffered(name);
  }

  private GraphSplitter load(ArticleWriter writer, Unnamed unnamed) {
    GraphSplitter graphs = new GraphSplitter(writer, unnamed);
    parse(graphs);
    // Jena's reader of JSON-LD does not tell that it is at the end.
    graphs.finish();
    writer.finish();
    return graphs;
  }

  /// Reads the file to its end.
  ///
  /// @throws RiotException when it has an error
  void parse(StreamRDF triples) {
    try (InputStream in = open()) {
      PublishedContext.only(RDFParser.source(CloseShieldInputStream.wrap(in)))
          .lang(language)
          .base(file.toUri().toString())
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(triples);
      // The parser takes the place where a compressed file was cut short for its end.
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
