package org.newsgraph.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.tdb2.TDBException;
import org.apache.lucene.index.CorruptIndexException;

/// What happens to a store's files behind its back: cut off by a full disk or an unfinished copy,
/// overwritten by another program.
final class Damage {
  private static final String ENDING = "-data.obj";

  private Damage() {}

  /// Tells whether an exception comes of damaged files.
  static boolean isCause(Throwable failure) {
    return failure instanceof FileException
        || failure instanceof TDBException
        || failure instanceof CorruptIndexException;
  }

  static StoreException of(Path store, String what, Throwable cause) {
    return new StoreException(
        "The store %s is damaged (%s). Build it anew, or load a dump of it into a new one."
            .formatted(store, what),
        cause);
  }

  /// TDB2 looks at its files of terms only when it needs a term, and then logs each that it misses:
  /// this asks beforehand whether all is there that was committed.
  ///
  /// @throws StoreException when a file of terms is shorter than what was committed
  static void requireTerms(StoreLayout layout) throws IOException {
    for (Path generation : folders(layout.quads())) {
      for (Path terms : files(generation)) {
        long committed = committed(terms);
        if (Files.size(terms) < committed) {
          String what = "%s has %,d of %,d bytes".formatted(terms, Files.size(terms), committed);
          throw of(layout.directory(), what, new IOException(what));
        }
      }
    }
  }

  private static List<Path> folders(Path quads) throws IOException {
    try (Stream<Path> entries = Files.list(quads)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> files(Path generation) throws IOException {
    try (Stream<Path> entries = Files.list(generation)) {
      return entries.filter(entry -> entry.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /// The first number in the file of state beside a file of terms is the length of the latter.
  private static long committed(Path terms) throws IOException {
    Path state = Path.of(terms.toString().replace(ENDING, "-data.bdf"));
    if (!Files.exists(state) || Files.size(state) < Long.BYTES) {
      return 0;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(state))) {
      return in.readLong();
    }
  }
}
