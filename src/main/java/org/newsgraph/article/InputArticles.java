package org.newsgraph.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/// The articles of one input. It closes the input after the last one, and ends with a reason where
/// the input cannot be read further.
final class InputArticles implements Iterator<ReadResult>, AutoCloseable {
  private final Input input;
  private final Stream<ReadResult> results;
  private final Iterator<ReadResult> iterator;
  private Optional<ReadResult> failure = Optional.empty();
  private boolean closed;

  InputArticles(Input input, Stream<ReadResult> results) {
    this.input = input;
    this.results = results;
    iterator = results.iterator();
  }

  @Override
  public boolean hasNext() {
    if (!closed && !advance()) {
      close();
    }
    return !closed || failure.isPresent();
  }

  @Override
  public ReadResult next() {
    if (failure.isPresent()) {
      ReadResult last = failure.get();
      failure = Optional.empty();
      return last;
    }
    return iterator.next();
  }

  @Override
  public void close() {
    closed = true;
    results.close();
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean advance() {
    try {
      return iterator.hasNext();
    } catch (UncheckedIOException e) {
      Location location = new Location(input.file(), 0, 0);
      String reason = "cannot be read further: " + e.getMessage();
      failure = Optional.of(new ReadResult.Rejected(input.name(), "", reason, location));
      return false;
    }
  }
}
