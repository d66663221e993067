package org.newsgraph.article.reading;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;

/// The formats that are known, of which the first one that recognizes an input reads it.
///
/// @param formats those of what is given, or has a name that tells that it is to be read
/// @param unnamed those of what has another name
/// @param options how they read
record Formats(List<ArticleFormat> formats, List<ArticleFormat> unnamed, ReadOptions options)
    implements Reading {
  /// How deep inputs may lie in each other: a page that is packed, in an archive that is packed,
  /// within an archive.
  private static final int DEEPEST = 5;

  Formats {
    formats = List.copyOf(formats);
    unnamed = List.copyOf(unnamed);
  }

  @Override
  public boolean picks(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return formats.stream().flatMap(f -> f.endings().stream()).anyMatch(lower::endsWith)
        && InputNames.isNoMetadata(name);
  }

  @Override
  public Iterator<ReadResult> within(Input inner) {
    return inner.depth() > DEEPEST ? tooDeep(inner) : of(inner);
  }

  @Override
  public Iterator<ReadResult> unnamed(Input inner) {
    return inner.depth() > DEEPEST ? tooDeep(inner) : ofUnnamed(inner);
  }

  /// The articles of an input, which is closed after the last one.
  InputArticles of(Input input) {
    return articles(input, formats, this);
  }

  /// The articles of an input whose name tells of no format, which is closed after the last one.
  InputArticles ofUnnamed(Input input) {
    return articles(input, unnamed, new Unnamed(this));
  }

  private static InputArticles articles(Input input, List<ArticleFormat> formats, Reading reading) {
    try {
      return new InputArticles(input, results(input, formats, reading));
    } catch (IOException e) {
      return only(input, input.rejected("cannot be read: " + e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return only(input, input.rejected(Unreadable.failure(e)));
    }
  }

  private static Iterator<ReadResult> results(
      Input input, List<ArticleFormat> formats, Reading reading) throws IOException {
    for (ArticleFormat format : formats) {
      if (format.recognizes(input)) {
        return format.read(input, reading);
      }
    }
    return Collections.<ReadResult>singleton(input.rejected("of no format that is known here"))
        .iterator();
  }

  private static InputArticles tooDeep(Input inner) {
    return only(inner, inner.rejected("more than " + DEEPEST + " archives within each other"));
  }

  private static InputArticles only(Input input, ReadResult result) {
    return new InputArticles(input, Collections.singleton(result).iterator());
  }

  /// The reading of what has a name that tells nothing. What it holds without another name or a
  /// type, as what is packed does, is no better known.
  private record Unnamed(Formats formats) implements Reading {
    @Override
    public ReadOptions options() {
      return formats.options();
    }

    @Override
    public boolean picks(String name) {
      return formats.picks(name);
    }

    @Override
    public Iterator<ReadResult> within(Input inner) {
      return picks(inner.name()) || inner.known().mediaType().isPresent()
          ? formats.within(inner)
          : formats.unnamed(inner);
    }

    @Override
    public Iterator<ReadResult> unnamed(Input inner) {
      return formats.unnamed(inner);
    }
  }
}
