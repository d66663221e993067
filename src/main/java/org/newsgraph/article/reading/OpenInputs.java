package org.newsgraph.article.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;

/// Opens one input after the other and has the format that recognizes it read its articles.
final class OpenInputs implements Iterator<Iterator<ReadResult>>, AutoCloseable {
  private final Iterator<Opening> openings;
  private final Formats formats;
  private Optional<InputArticles> current = Optional.empty();

  OpenInputs(Iterator<Opening> openings, Formats formats) {
    this.openings = openings;
    this.formats = formats;
  }

  @Override
  public boolean hasNext() {
    return openings.hasNext();
  }

  @Override
  public Iterator<ReadResult> next() {
    Opening opening = openings.next();
    try {
      Input input = opening.open();
      return opened(opening.named() ? formats.of(input) : formats.ofUnnamed(input));
    } catch (IOException e) {
      return Collections.<ReadResult>singleton(opening.rejected(reason(e))).iterator();
    }
  }

  @Override
  public void close() {
    current.ifPresent(InputArticles::close);
  }

  private InputArticles opened(InputArticles articles) {
    current = Optional.of(articles);
    return articles;
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file; check the name";
      case AccessDeniedException _ -> "must not be read; check its permissions";
      case FileSystemException other when other.getReason() != null ->
          "cannot be read: " + other.getReason();
      default -> "cannot be read: " + e.getMessage();
    };
  }
}
