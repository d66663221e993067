package org.newsgraph.vocabulary;

import java.io.Serial;

/// An IRI that cannot be the base of a graph. The message says what is wrong and what to write.
public final class VocabularyException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public VocabularyException(String message) {
    super(message);
  }
}
