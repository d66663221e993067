package org.newsgraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDBException;
import org.newsgraph.store.run.Runs;
import org.newsgraph.vocabulary.Base;

/// A folder that holds the graph: quads in TDB2 and their text in Lucene.
///
/// ```java
/// try (NewsStore store = NewsStore.open(directory)) {
///   store.write(writer -> writer.replace(article, triples));
///   long quads = store.read(StoreReader::quads);
/// }
/// ```
///
/// A store is open once at a time. Within the program, any number of threads may read while one
/// writes; writers wait for each other.
public final class NewsStore implements AutoCloseable {
  private final StoreLayout layout;
  private final Base base;
  private final Database database;
  private final EntryIndex entries;
  private final Supplier<ReadingTime> readingTime;

  private NewsStore(
      StoreLayout layout,
      Base base,
      Database database,
      EntryIndex entries,
      Supplier<ReadingTime> readingTime) {
    this.entries = entries;
    this.readingTime = readingTime;
    this.layout = layout;
    this.base = base;
    this.database = database;
  }

  /// Opens the store in a folder, or makes one with the [default base][Base#DEFAULT] where there is
  /// none.
  public static NewsStore open(Path directory) {
    StoreLayout layout = new StoreLayout(directory);
    return opened(
        layout, StoreProperties.read(layout).orElseGet(() -> created(layout, Base.DEFAULT)).base());
  }

  /// Opens the store in a folder, or makes one where there is none, with the base that its own
  /// graphs' IRIs begin with. A store keeps its base for good.
  public static NewsStore open(Path directory, Base base) {
    StoreLayout layout = new StoreLayout(directory);
    Base actual = StoreProperties.read(layout).orElseGet(() -> created(layout, base)).base();
    if (!actual.equals(base)) {
      throw new StoreException(
          "The store %s has the base %s, not %s. Leave out --base, or give another --store."
              .formatted(layout.directory(), actual, base));
    }
    return opened(layout, base);
  }

  /// Opens the store in a folder, which must be there.
  public static NewsStore openExisting(Path directory) {
    StoreLayout layout = new StoreLayout(directory);
    if (!Files.exists(layout.properties())) {
      throw new StoreException(
          "There is no store in %s. Make one with: newsgraph build ARTICLES --store %s"
              .formatted(layout.directory(), directory));
    }
    return open(directory);
  }

  private static NewsStore opened(StoreLayout layout, Base base) {
    NewsStore store =
        new NewsStore(
            layout,
            base,
            Database.open(layout),
            new EntryIndex(layout.entries()),
            ReadingTime::unlimited);
    try {
      store.makeReady();
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private void makeReady() {
    if (database.textIsStale()) {
      rebuildTextIndex();
    }
    if (read(StoreReader::prefixes).isEmpty()) {
      write(writer -> StorePrefixes.write(database.quads()));
    }
  }

  private static StoreProperties created(StoreLayout layout, Base base) {
    StoreProperties properties = new StoreProperties(base);
    properties.write(layout);
    return properties;
  }

  /// The store's folder.
  public Path directory() {
    return layout.directory();
  }

  /// The base that the IRIs of the store's own graphs begin with.
  public Base base() {
    return base;
  }

  /// The dataset that a server may answer queries from, `text:query` included. It is for reading:
  /// what is written to it bypasses the text index.
  public DatasetGraph dataset() {
    return database.searchable();
  }

  /// The dataset that SPARQL Update may write to, within its transactions.
  public DatasetGraph updatedDataset() {
    return new UpdatedDataset(database, this::documents, base.linksGraph());
  }

  /// When the store was last written to. Whoever remembers something of the store can tell by it
  /// whether that still holds.
  public Instant lastChanged() {
    return database.lastCommit();
  }

  /// What was found out of the store and is kept beside it.
  public KeptTexts kept() {
    return new KeptTexts(layout.kept());
  }

  /// The account of what was done to the store, in no graph of it.
  public Runs runs() {
    return new Runs(layout.runs(), base, Clock.systemUTC());
  }

  /// What users know beforehand of things, whether or not the store tells of them.
  public EntryIndex entries() {
    return entries;
  }

  /// Writes in one transaction: all of it happens, or nothing when the work throws.
  public void write(Consumer<StoreWriter> work) {
    writeAndReturn(writer -> {
      work.accept(writer);
      return writer;
    });
  }

  /// Writes in one transaction like [#write], and gives what the work returns.
  public <T> T writeAndReturn(Function<StoreWriter, T> work) {
    return database.write(() -> {
      TextDocuments documents = documents();
      T result = work.apply(new StoreWriter(database, documents, base));
      documents.write();
      return result;
    });
  }

  /// Gives the same store, in which every [read][#read] that takes longer than a time ends with a
  /// [QueryCancelledException][org.apache.jena.query.QueryCancelledException]. What is asked of
  /// [StoreReader#dataset] has no such end.
  public NewsStore within(Duration time) {
    return new NewsStore(layout, base, database, entries, () -> ReadingTime.of(time));
  }

  /// Reads in one transaction.
  ///
  /// @throws StoreException when the store's files are damaged
  public <T> T read(Function<StoreReader, T> work) {
    DatasetGraph searchable = database.searchable();
    searchable.begin(TxnType.READ);
    try {
      return work.apply(new StoreReader(database, readingTime.get()));
    } catch (TDBException | FileException e) {
      throw Damage.of(directory(), String.valueOf(e.getMessage()), e);
    } finally {
      searchable.end();
    }
  }

  /// Makes the text index anew from the quads. A store that was written by other means than this
  /// class needs it.
  public void rebuildTextIndex() {
    StoreReader reader = new StoreReader(database);
    database.write(() -> {
      documents().writeAll(reader.subjects());
      return reader;
    });
  }

  private TextDocuments documents() {
    return new TextDocuments(database.quads(), database.text(), SearchedGraphs.of(base));
  }

  @Override
  public void close() {
    entries.close();
    database.close();
  }
}
