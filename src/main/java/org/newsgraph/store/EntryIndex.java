package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// What is known beforehand of millions of things, on disk, found by exact keys.
///
/// What a source told is replaced in one commit of Lucene: a program that dies meanwhile leaves
/// what was there before. Only the room of a write buffer is taken in memory.
public final class EntryIndex implements AutoCloseable {
  private static final String SOURCE = "source";
  private static final String FINGERPRINT = "fingerprint";
  private static final String TEXT = "text";
  private static final double BUFFER_MEGABYTES = 48;

  private final Path folder;
  private @Nullable DirectoryReader reader;

  EntryIndex(Path folder) {
    this.folder = folder;
  }

  /// Tells whether no source was ever kept.
  public boolean isEmpty() {
    return reader().isEmpty();
  }

  /// Gives what is found by a key, no more than a number of entries.
  public List<IndexedEntry> find(EntryKey key, String value, int atMost) {
    Optional<DirectoryReader> open = reader();
    if (open.isEmpty()) {
      return List.of();
    }
    try {
      IndexSearcher searcher = new IndexSearcher(open.get());
      StoredFields stored = searcher.storedFields();
      List<IndexedEntry> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query(key.name(), value), atMost).scoreDocs) {
        Document document = stored.document(hit.doc);
        found.add(
            new IndexedEntry(document.get(EntryKey.SUBJECT.name()), Map.of(), document.get(TEXT)));
      }
      return found;
    } catch (IOException e) {
      throw failure("read", e);
    }
  }

  /// Keeps what a source tells in place of what it told before: all of it, or nothing when the work
  /// throws.
  ///
  /// @param work gives the entries, and returns a fingerprint of all of them
  public synchronized Change replace(String source, Function<Consumer<IndexedEntry>, String> work) {
    IndexWriterConfig config =
        new IndexWriterConfig().setCommitOnClose(false).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    Optional<String> before = fingerprint(source);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      writer.deleteDocuments(new Term(SOURCE, source));
      String now = work.apply(entry -> add(entry, source, writer));
      if (before.filter(now::equals).isPresent()) {
        return Change.UNCHANGED;
      }
      writer.addDocument(fingerprint(source, now));
      writer.commit();
    } catch (IOException e) {
      throw failure("write", e);
    } finally {
      forgetReader();
      removeUnlessWritten();
    }
    return before.isEmpty() ? Change.NEW : Change.CHANGED;
  }

  private static ConstantScoreQuery query(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  private Optional<String> fingerprint(String source) {
    Optional<DirectoryReader> open = reader();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    try {
      IndexSearcher searcher = new IndexSearcher(open.get());
      ScoreDoc[] hits = searcher.search(query(FINGERPRINT, source), 1).scoreDocs;
      return hits.length == 0
          ? Optional.empty()
          : Optional.of(searcher.storedFields().document(hits[0].doc).get(TEXT));
    } catch (IOException e) {
      throw failure("read", e);
    }
  }

  private static Document fingerprint(String source, String fingerprint) {
    Document document = new Document();
    document.add(new StringField(SOURCE, source, Field.Store.NO));
    document.add(new StringField(FINGERPRINT, source, Field.Store.NO));
    document.add(new StoredField(TEXT, fingerprint));
    return document;
  }

  private void add(IndexedEntry entry, String source, IndexWriter writer) {
    Document document = new Document();
    document.add(new StringField(SOURCE, source, Field.Store.NO));
    document.add(new StringField(EntryKey.SUBJECT.name(), entry.subject(), Field.Store.YES));
    document.add(new StoredField(TEXT, entry.text()));
    for (Map.Entry<EntryKey, Set<String>> key : entry.keys().entrySet()) {
      key.getValue()
          .forEach(
              value -> document.add(new StringField(key.getKey().name(), value, Field.Store.NO)));
    }
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw failure("write", e);
    }
  }

  private synchronized Optional<DirectoryReader> reader() {
    if (reader == null && Files.isDirectory(folder)) {
      try {
        Directory directory = FSDirectory.open(folder);
        reader = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
      } catch (IOException e) {
        throw failure("read", e);
      }
    }
    return Optional.ofNullable(reader);
  }

  private synchronized void forgetReader() {
    try {
      if (reader != null) {
        reader.close();
        reader.directory().close();
      }
      reader = null;
    } catch (IOException e) {
      throw failure("read", e);
    }
  }

  /// A first source that can't be kept leaves nothing behind.
  private void removeUnlessWritten() {
    try {
      if (!isEmpty() || !Files.isDirectory(folder)) {
        return;
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw failure("write", e);
    }
  }

  private StoreException failure(String work, IOException e) {
    return new StoreException("Can't " + work + " the gazetteer in " + folder + ": " + e, e);
  }

  @Override
  public void close() {
    forgetReader();
  }
}
