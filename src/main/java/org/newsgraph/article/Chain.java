package org.newsgraph.article;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// Iterators one after the other; one is asked for when those before it are used up.
public final class Chain<T> implements Iterator<T> {
  private final Iterator<? extends Iterator<? extends T>> parts;
  private Iterator<? extends T> current = Collections.emptyIterator();

  /// @param parts the iterators, each asked for only when its turn comes
  public Chain(Iterator<? extends Iterator<? extends T>> parts) {
    this.parts = parts;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && parts.hasNext()) {
      current = parts.next();
    }
    return current.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
