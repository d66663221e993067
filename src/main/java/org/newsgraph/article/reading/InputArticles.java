package org.newsgraph.article.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Unreadable;

/// The articles of one input. It closes the input after the last one, and ends with a reason where
/// the input cannot be read further. An article on which reading fails is one that is rejected, and
/// the next one follows.
final class InputArticles implements Iterator<ReadResult>, AutoCloseable {
  /// How many failures one after the other are borne before the rest of the input is given up.
  private static final int PATIENCE = 100;

  private final Input input;
  private final Iterator<ReadResult> results;
  private Optional<ReadResult> failure = Optional.empty();
  private boolean closed;
  private int failures;

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
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReadResult next = failure.isPresent() ? failure.get() : result();
    failure = Optional.empty();
    return next;
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

  /// Whether there is another result. What cannot be asked for it is at its end.
  private boolean advance() {
    try {
      return failures < PATIENCE && results.hasNext();
    } catch (UncheckedIOException e) {
      failure = Optional.of(further(e));
    } catch (RuntimeException | StackOverflowError e) {
      failure = Optional.of(input.rejected(Unreadable.failure(e)));
    }
    return false;
  }

  private ReadResult result() {
    try {
      ReadResult result = results.next();
      failures = 0;
      return result;
    } catch (UncheckedIOException e) {
      failures = PATIENCE;
      return further(e);
    } catch (RuntimeException | StackOverflowError e) {
      failures++;
      return input.rejected(Unreadable.failure(e));
    }
  }

  private ReadResult further(UncheckedIOException e) {
    IOException cause = Objects.requireNonNull(e.getCause());
    return input.rejected("cannot be read further: " + cause.getMessage());
  }
}
