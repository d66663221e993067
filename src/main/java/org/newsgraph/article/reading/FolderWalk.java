package org.newsgraph.article.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.newsgraph.article.Input;

/// The files of a folder and of the folders in it, sorted by name, one folder being listed at a
/// time. Hidden ones and some others are left out, and links to folders are not followed. A folder
/// that cannot be listed comes as if it were a file, so that whoever opens it learns why.
final class FolderWalk implements Iterator<Path> {
  private final LeftOut others;
  private final Deque<Path> waiting = new ArrayDeque<>();

  /// @param others what to leave out
  FolderWalk(Path folder, LeftOut others) {
    this.others = others;
    if (!push(folder)) {
      waiting.push(folder);
    }
    settle();
  }

  @Override
  public boolean hasNext() {
    return !waiting.isEmpty();
  }

  @Override
  public Path next() {
    if (waiting.isEmpty()) {
      throw new NoSuchElementException();
    }
    Path file = waiting.pop();
    settle();
    return file;
  }

  /// Opens folders until a file is first in the queue.
  private void settle() {
    while (!waiting.isEmpty() && Files.isDirectory(waiting.peek(), LinkOption.NOFOLLOW_LINKS)) {
      Path folder = waiting.pop();
      if (!push(folder)) {
        waiting.push(folder);
        return;
      }
    }
  }

  private boolean push(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> sorted =
          children
              .filter(child -> !Input.fileName(child).startsWith("."))
              .filter(child -> !isLinkToFolder(child) && !others.isOne(child))
              .sorted(Comparator.comparing(Input::fileName).reversed())
              .toList();
      sorted.forEach(waiting::push);
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static boolean isLinkToFolder(Path file) {
    return Files.isSymbolicLink(file) && Files.isDirectory(file);
  }
}
