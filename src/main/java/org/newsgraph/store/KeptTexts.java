package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/// Texts that took long to find out of a store, kept in its folder, so that a program that is
/// started again has them at once. Each holds for the state of the store that it was found in. They
/// are never missed: what can't be written or read is found anew.
public final class KeptTexts {
  private final Path folder;

  KeptTexts(Path folder) {
    this.folder = folder;
  }

  /// Gives a text, if one was kept of that state.
  public Optional<String> get(String name, Instant state) {
    try {
      String kept = Files.readString(folder.resolve(name));
      String head = head(state);
      return kept.startsWith(head) ? Optional.of(kept.substring(head.length())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Keeps a text in place of what was kept under its name.
  public void put(String name, Instant state, String text) {
    Path unfinished = folder.resolve(name + ".part");
    try {
      Files.writeString(unfinished, head(state) + text);
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // It is found again whenever it is asked for.
    }
  }

  /// The place for a file of somebody who keeps more than a text, and looks after its state.
  public Path file(String name) {
    return folder.resolve(name);
  }

  private static String head(Instant state) {
    return state + "\n";
  }
}
