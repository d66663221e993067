package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.util.IOUtils;

/// The quads and the text index of a store, opened together and committed together.
///
/// jena-text makes Lucene take part in TDB2's transactions: Lucene prepares, TDB2 commits, Lucene
/// commits. What can't be undone is a program that dies between the last two, so a marker file
/// stands there for as long as a commit takes, and [#textIsStale] tells when one was left behind.
///
/// @param quads the TDB2 dataset, to be written to
/// @param text the Lucene index
/// @param searchable the dataset for queries, where `text:query` works
record Database(
    StoreLayout layout, DatasetGraph quads, TextIndexLucene text, DatasetGraph searchable)
    implements AutoCloseable {

  static Database open(StoreLayout layout) {
    try {
      Files.createDirectories(layout.quads());
      Files.createDirectories(layout.text());
      Files.createDirectories(layout.kept());
      Damage.requireTerms(layout);
      return assemble(layout);
    } catch (IOException | RuntimeException e) {
      throw OpeningFailure.explain(layout.directory(), e);
    }
  }

  private static Database assemble(StoreLayout layout) throws IOException {
    Resource dataset = StoreConfiguration.dataset(StoreConfiguration.forStore(layout.directory()));
    // The index goes first: its lock is refused within a program too, whereas TDB2 would share.
    TextIndexLucene text =
        CompleteTextIndex.open(dataset.getPropertyResourceValue(TextVocab.pIndex));
    try {
      Resource described = dataset.getPropertyResourceValue(TextVocab.pDataset);
      DatasetGraph quads = ((Dataset) Assembler.general().open(described)).asDatasetGraph();
      QC.setFactory(quads.getContext(), SteadyExecutor::new);
      return new Database(layout, quads, text, TextDatasetFactory.create(quads, text));
    } catch (RuntimeException e) {
      text.close();
      throw e;
    }
  }

  /// Tells whether the program died in a commit, so that the text index may miss what TDB2 has.
  boolean textIsStale() {
    return Files.exists(layout.textIsStale());
  }

  /// When the last transaction was committed: the marker file that comes and goes with it changes
  /// the folder.
  Instant lastCommit() {
    try {
      return Files.getLastModifiedTime(layout.directory()).toInstant();
    } catch (IOException e) {
      throw new StoreException("Can't read the folder " + layout.directory() + ": " + e, e);
    }
  }

  /// Does work in one transaction of TDB2 and Lucene: all of it happens, or nothing when it throws.
  <T> T write(Supplier<T> work) {
    quads.begin(TxnType.WRITE);
    try {
      T result = work.get();
      commit();
      return result;
    } catch (RuntimeException | Error e) {
      if (quads.isInTransaction()) {
        quads.abort();
      }
      throw e;
    } finally {
      quads.end();
    }
  }

  /// Commits the transaction that writes.
  void commit() {
    Path marker = layout.textIsStale();
    try {
      Files.write(marker, new byte[0], StandardOpenOption.CREATE);
      IOUtils.fsync(layout.directory(), true);
      quads.commit();
      Files.deleteIfExists(marker);
    } catch (IOException e) {
      throw new StoreException("Can't write to the store " + layout.directory() + ": " + e, e);
    }
  }

  @Override
  public void close() {
    text.close();
    TDBInternal.expel(quads, true);
  }
}
