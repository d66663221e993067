package org.newsgraph.article.reading;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;

/// The formats that are known, of which the first one that recognizes an input reads it.
///
/// @param options how they read
record Formats(List<ArticleFormat> formats, ReadOptions options) implements Reading {
  /// How deep inputs may lie in each other: a page that is packed, in an archive that is packed,
  /// within an archive.
  private static final int DEEPEST = 5;

  Formats {
    formats = List.copyOf(formats);
  }

  /// The endings of the names of files that they read.
  Set<String> endings() {
    return formats.stream()
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean picks(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return formats.stream().flatMap(f -> f.endings().stream()).anyMatch(lower::endsWith)
        && InputNames.isNoMetadata(name);
  }

  @Override
  public Iterator<ReadResult> within(Input inner) {
    if (inner.depth() > DEEPEST) {
      return only(inner, inner.rejected("more than " + DEEPEST + " archives within each other"));
    }
    return of(inner);
  }

  /// The articles of an input, which is closed after the last one.
  InputArticles of(Input input) {
    try {
      return new InputArticles(input, results(input));
    } catch (IOException e) {
      return only(input, input.rejected("cannot be read: " + e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return only(input, input.rejected(Unreadable.failure(e)));
    }
  }

  private Iterator<ReadResult> results(Input input) throws IOException {
    for (ArticleFormat format : formats) {
      if (format.recognizes(input)) {
        return format.read(input, this);
      }
    }
    return Collections.<ReadResult>singleton(input.rejected("of no format that is known here"))
        .iterator();
  }

  private static InputArticles only(Input input, ReadResult result) {
    return new InputArticles(input, Collections.singleton(result).iterator());
  }
}
