package org.newsgraph.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Reads by one format alone.
public final class Readings {
  private Readings() {}

  /// What the format makes of the input. What the input holds within itself is read by that format
  /// too.
  public static List<ReadResult> of(ArticleFormat format, Input input, ReadOptions options) {
    List<ReadResult> results = new ArrayList<>();
    reading(format, options).within(input).forEachRemaining(results::add);
    return results;
  }

  private static Reading reading(ArticleFormat format, ReadOptions options) {
    return new Reading() {
      @Override
      public ReadOptions options() {
        return options;
      }

      @Override
      public boolean picks(String name) {
        return format.endings().stream().anyMatch(name::endsWith);
      }

      @Override
      public Iterator<ReadResult> within(Input inner) {
        try {
          return format.read(inner, this);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public Iterator<ReadResult> unnamed(Input inner) {
        return within(inner);
      }
    };
  }
}
