package org.newsgraph.article.collection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.newsgraph.article.markup.HtmlFragment;
import org.newsgraph.article.markup.Items;
import org.newsgraph.article.markup.XmlEncoding;
import org.newsgraph.article.text.ArticleText;

/// Reads one item after the other, of which a bad one costs itself alone.
abstract class ItemReader implements Iterator<Iterator<ReadResult>> {
  private final Input input;
  private final Reading reading;
  private final String unit;
  private final String mediaType;
  private final XmlEncoding encoding;
  private Optional<Piece> ahead = Optional.empty();
  private boolean any;
  private boolean ended;
  private int last;
  private Optional<String> flaw = Optional.empty();

  /// @param unit what messages call an item: `line`
  /// @param mediaType the type of the whole
  /// @param encoding of the input, of whose ASCII characters the pieces are cut
  ItemReader(Input input, Reading reading, String unit, String mediaType, XmlEncoding encoding) {
    this.input = input;
    this.reading = reading;
    this.unit = unit;
    this.mediaType = mediaType;
    this.encoding = encoding;
  }

  /// The next item; empty at the end.
  abstract Optional<Piece> cut() throws IOException;

  /// The results of an item.
  abstract Iterator<ReadResult> results(Piece item) throws Unreadable;

  /// What is wrong with the whole, as it shows at its end.
  Optional<String> flaw() {
    return Optional.empty();
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty() && !ended) {
      try {
        ahead = cut();
        ended = ahead.isEmpty();
        flaw = ended && any ? flaw() : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ahead.isPresent() || !any || flaw.isPresent();
  }

  @Override
  public Iterator<ReadResult> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (flaw.isPresent()) {
      ReadResult rejected = flawed(flaw.get());
      flaw = Optional.empty();
      return only(rejected);
    }
    any = true;
    if (ahead.isEmpty()) {
      return only(input.rejected("there is nothing in it"));
    }
    Piece item = ahead.get();
    last = item.number();
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
  Iterator<ReadResult> article(Piece item, Fields fields) throws Unreadable {
    Metadata metadata = fields.metadata().orElse(input.known().metadata());
    String text = fields.text();
    String name = fields.id().orElse(name(item));
    if (HtmlFragment.isPage(text)) {
      Known known = new Known(metadata, Optional.of("text/html"), Optional.of("utf-8"));
      byte[] page = text.getBytes(StandardCharsets.UTF_8);
      return reading.within(input.part(name, name(item), known, new ByteArrayInputStream(page)));
    }
    Source source = new Source(name, Optional.of(mediaType), Optional.of(digest(item)));
    Article article =
        ArticleText.article(HtmlFragment.ofField(text), metadata, source, reading.options());
    return only(new ReadResult.Read(article));
  }

  /// The text of an item.
  String text(Piece item) throws Unreadable {
    return item.text(reading.options().maximumPageBytes(), encoding.ofAscii());
  }

  /// What holds an item of one of the formats that items have too.
  Items items(String type) {
    return new Items(input, reading.options(), type, true);
  }

  /// What messages call an item.
  String name(Piece item) {
    return unit + " " + item.number();
  }

  static Iterator<ReadResult> only(ReadResult result) {
    return Collections.singleton(result).iterator();
  }

  private static String digest(Piece item) {
    return DigestUtils.sha256Hex(item.array());
  }

  private ReadResult flawed(String reason) {
    String where = input.place() + ", after " + unit + " " + last;
    return new ReadResult.Rejected(input.name(), where, reason, new Raw.Nothing());
  }

  /// The result that tells why an item gives no article.
  ReadResult rejected(Piece item, Unreadable why) {
    String name = input.name() + " " + name(item);
    String where = input.place() + ", " + name(item);
    String inner = why.where().isEmpty() ? where : where + ", " + why.where();
    return new ReadResult.Rejected(name, inner, why.reason(), raw(item));
  }

  /// The bytes of an item.
  Raw raw(Piece item) {
    if (input.file().isPresent() && encoding.isAscii()) {
      return new Raw.InFile(input.file().get(), item.begin(), item.end());
    }
    return item.bytes().hasRemaining() ? new Raw.Held(item.bytes()) : new Raw.Nothing();
  }
}
