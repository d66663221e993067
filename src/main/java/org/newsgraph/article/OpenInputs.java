package org.newsgraph.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Opens one input after the other and has the format that recognizes it read its articles.
final class OpenInputs implements Iterator<Iterator<ReadResult>>, AutoCloseable {
  private final Iterator<Opening> openings;
  private final List<ArticleFormat> formats;
  private final ReadOptions options;
  private Optional<InputArticles> current = Optional.empty();

  OpenInputs(Iterator<Opening> openings, List<ArticleFormat> formats, ReadOptions options) {
    this.openings = openings;
    this.formats = formats;
    this.options = options;
  }

  @Override
  public boolean hasNext() {
    return openings.hasNext();
  }

  @Override
  public Iterator<ReadResult> next() {
    Opening opening = openings.next();
    try {
      return opened(opening.open());
    } catch (IOException e) {
      return Collections.<ReadResult>singleton(opening.rejected(reason(e))).iterator();
    }
  }

  @Override
  public void close() {
    current.ifPresent(InputArticles::close);
  }

  @SuppressWarnings("StreamResourceLeak") // InputArticles closes the stream with the input
  private InputArticles opened(Input input) throws IOException {
    try {
      InputArticles articles = new InputArticles(input, results(input));
      current = Optional.of(articles);
      return articles;
    } catch (IOException e) {
      input.close();
      throw e;
    }
  }

  private Stream<ReadResult> results(Input input) throws IOException {
    for (ArticleFormat format : formats) {
      if (format.recognizes(input)) {
        return format.read(input, options);
      }
    }
    Location location = new Location(input.file(), 0, 0);
    return Stream.of(
        new ReadResult.Rejected(input.name(), "", "of no format that is known here", location));
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file; check the name";
      case AccessDeniedException _ -> "must not be read; check its permissions";
      default -> "cannot be read: " + e.getMessage();
    };
  }
}
