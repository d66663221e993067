package org.newsgraph.article.collection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsgraph.article.Article;
import org.newsgraph.article.Input;
import org.newsgraph.article.Known;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Source;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.text.ArticleText;

/// Reads one item after the other, of which a bad one costs itself alone.
abstract class ItemReader implements Iterator<Iterator<ReadResult>> {
  private final Input input;
  private final Reading reading;
  private final String unit;
  private final String mediaType;
  private Optional<Item> ahead = Optional.empty();
  private boolean any;

  /// @param unit what messages call an item: `line`
  /// @param mediaType the type of the whole
  ItemReader(Input input, Reading reading, String unit, String mediaType) {
    this.input = input;
    this.reading = reading;
    this.unit = unit;
    this.mediaType = mediaType;
  }

  /// The next item; empty at the end.
  abstract Optional<Item> cut() throws IOException;

  /// The results of an item.
  abstract Iterator<ReadResult> results(Item item) throws Unreadable;

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      try {
        ahead = cut();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ahead.isPresent() || !any;
  }

  @Override
  public Iterator<ReadResult> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    any = true;
    if (ahead.isEmpty()) {
      return only(input.rejected("there is nothing in it"));
    }
    Item item = ahead.get();
    ahead = Optional.empty();
    try {
      return results(item);
    } catch (Unreadable e) {
      return only(rejected(item, e));
    } catch (RuntimeException | StackOverflowError e) {
      return only(rejected(item, new Unreadable("", Unreadable.failure(e))));
    }
  }

  /// How articles are read.
  ReadOptions options() {
    return reading.options();
  }

  /// The article that fields tell.
  Iterator<ReadResult> article(Item item, Fields fields) throws Unreadable {
    Metadata metadata = fields.metadata().orElse(input.known().metadata());
    String text = fields.text();
    String name = fields.id().orElse(name(item));
    if (Fields.isMarkup(text)) {
      Known known = new Known(metadata, Optional.of("text/html"), Optional.of("utf-8"));
      byte[] page = text.getBytes(StandardCharsets.UTF_8);
      return reading.within(input.part(name, where(item), known, new ByteArrayInputStream(page)));
    }
    Source source = new Source(name, Optional.of(mediaType), Optional.of(digest(item)));
    Article article = ArticleText.article(text, metadata, source, reading.options());
    return only(new ReadResult.Read(article));
  }

  /// What messages call an item.
  String name(Item item) {
    return unit + " " + item.number();
  }

  static Iterator<ReadResult> only(ReadResult result) {
    return Collections.singleton(result).iterator();
  }

  private static String digest(Item item) {
    return DigestUtils.sha256Hex(
        Arrays.copyOfRange(item.bytes().array(), item.bytes().position(), item.bytes().limit()));
  }

  private String where(Item item) {
    return unit + " " + item.number();
  }

  private ReadResult rejected(Item item, Unreadable why) {
    String name = input.name() + " " + name(item);
    String where = input.place() + ", " + where(item);
    String inner = why.where().isEmpty() ? where : where + ", " + why.where();
    return new ReadResult.Rejected(name, inner, why.reason(), raw(item));
  }

  private Raw raw(Item item) {
    if (input.file().isPresent()) {
      return new Raw.InFile(input.file().get(), item.begin(), item.end());
    }
    return item.bytes().hasRemaining() ? new Raw.Held(item.bytes()) : new Raw.Nothing();
  }
}
