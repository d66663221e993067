package org.newsgraph.article.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;

/// The articles of one input. It closes the input after the last one, and ends with a reason where
/// the input cannot be read further.
final class InputArticles implements Iterator<ReadResult>, AutoCloseable {
  private final Input input;
  private final Iterator<ReadResult> results;
  private Optional<ReadResult> failure = Optional.empty();
  private boolean closed;

  InputArticles(Input input, Iterator<ReadResult> results) {
    this.input = input;
    this.results = results;
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
    return results.next();
  }

  @Override
  public void close() {
    closed = true;
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean advance() {
    try {
      return results.hasNext();
    } catch (UncheckedIOException e) {
      failure = Optional.of(input.rejected("cannot be read further: " + e.getMessage()));
      return false;
    }
  }
}
