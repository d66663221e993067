package org.newsgraph.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.newsgraph.store.NewsStore;

/// What people said is the same and what is different, beside the store, so that later runs know it
/// too. Only other pairs take its place; undoing links keeps it.
public record KeptPairs(NewsStore store) {
  private static final String FILE = "pairs.txt";

  /// The pairs given last; none when none were given.
  ///
  /// @throws LinkException when somebody changed them to what they can't be
  public ManualPairs read() {
    Path kept = store.directory().resolve(FILE);
    return Files.exists(kept) ? new PairsFile(kept, store.base()).read() : ManualPairs.NONE;
  }

  /// Reads pairs, and keeps them in place of what was kept.
  ///
  /// @throws LinkException when the file holds something else, or the store's folder can't be
  ///   written to; then all stays as it was
  public ManualPairs replaceBy(Path file) {
    ManualPairs pairs = new PairsFile(file, store.base()).read();
    Path unfinished = store.directory().resolve(FILE + ".part");
    try {
      Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.move(unfinished, store.directory().resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LinkException(
          "Can't keep the pairs in %s. Make the store's folder writable.".formatted(unfinished), e);
    }
    return pairs;
  }
}
