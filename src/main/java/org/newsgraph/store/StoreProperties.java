package org.newsgraph.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.newsgraph.vocabulary.Base;

/// What a store remembers of itself, in `store.properties`.
record StoreProperties(Base base) {
  private static final String LAYOUT = "1";

  /// Reads the properties of a folder; empty when nothing is there yet.
  static Optional<StoreProperties> read(StoreLayout layout) {
    if (Files.exists(layout.properties())) {
      return Optional.of(parse(layout));
    }
    requireEmpty(layout.directory());
    return Optional.empty();
  }

  /// Writes the properties of a new store, making its folder where needed.
  void write(StoreLayout layout) {
    Path file = layout.properties();
    Path unfinished = file.resolveSibling("store.properties.part");
    try {
      Files.createDirectories(layout.directory());
      Files.writeString(unfinished, "layout=" + LAYOUT + "\nbase=" + base + "\n");
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("Can't make a store in " + layout.directory() + ": " + e, e);
    }
  }

  private static StoreProperties parse(StoreLayout layout) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(layout.properties())) {
      properties.load(reader);
    } catch (IOException e) {
      throw new StoreException("Can't read " + layout.properties() + ": " + e, e);
    }
    String version = properties.getProperty("layout", "unknown");
    if (!version.equals(LAYOUT)) {
      throw new StoreException(
          "The store %s has layout %s, and this program knows layout %s only. Load its dump into a new store."
              .formatted(layout.directory(), version, LAYOUT));
    }
    return new StoreProperties(new Base(properties.getProperty("base", Base.DEFAULT.iri())));
  }

  private static void requireEmpty(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    if (!Files.isDirectory(directory)) {
      throw new StoreException(
          directory + " is a file, and a store is a folder. Give another --store.");
    }
    try (Stream<Path> files = Files.list(directory)) {
      if (files.findAny().isPresent()) {
        throw new StoreException(
            directory
                + " is no store: it has files but no store.properties. Give an empty or a new folder.");
      }
    } catch (IOException e) {
      throw new StoreException("Can't read the folder " + directory + ": " + e, e);
    }
  }
}
