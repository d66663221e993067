package org.newsgraph.article.markup;

import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsgraph.article.Article;
import org.newsgraph.article.Input;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Source;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.text.ArticleText;

/// Turns the items of one input into articles.
///
/// @param mediaType of the input
/// @param many whether the input may hold more than one item, so that what is known of it is not
///   known of each
public record Items(Input input, ReadOptions options, String mediaType, boolean many) {

  /// What comes of an item.
  ///
  /// @param where the item in its input, `item 17`; empty where it is the whole
  /// @param bytes the item
  public ReadResult result(Item item, String where, byte[] bytes, Raw raw) {
    String name = item.id().or(() -> item.metadata().url()).orElse(input.name());
    Optional<String> headline = item.metadata().headline();
    if (item.noArticle().isPresent()) {
      return new ReadResult.Skipped(name, item.noArticle().get());
    }
    if (item.text().isBlank() && headline.isPresent()) {
      return new ReadResult.Skipped(name, Cause.NO_TEXT);
    }
    Source source =
        new Source(name, Optional.of(mediaType), Optional.of(DigestUtils.sha256Hex(bytes)));
    try {
      Article article = ArticleText.article(item.text(), known(item.metadata()), source, options);
      return article.text().equals(headline.orElse(""))
          ? new ReadResult.Skipped(name, Cause.NO_TEXT)
          : new ReadResult.Read(article);
    } catch (Unreadable e) {
      return rejected(name, where, e.reason(), raw);
    }
  }

  /// An item that gives no article, and has no name that can be read.
  public ReadResult.Rejected rejected(String where, String reason, Raw raw) {
    return rejected(input.name(), where, reason, raw);
  }

  private ReadResult.Rejected rejected(String name, String where, String reason, Raw raw) {
    String place = where.isEmpty() ? input.place() : input.place() + ", " + where;
    return new ReadResult.Rejected(name, place, reason, raw);
  }

  /// The bytes of an item, in the file where they lie in one.
  ///
  /// @param begin the first byte, counted from 0
  /// @param end the byte after the last one
  public Raw raw(byte[] bytes, long begin, long end) {
    return input
        .file()
        .<Raw>map(file -> new Raw.InFile(file, begin, end))
        .orElseGet(() -> held(bytes));
  }

  /// The bytes of an item, where they lie in no file as they are here.
  public static Raw held(byte[] bytes) {
    return bytes.length == 0 ? new Raw.Nothing() : Raw.Held.of(bytes);
  }

  /// A feed's address, headline and date are not those of its items.
  private Metadata known(Metadata told) {
    Metadata known = input.known().metadata();
    Metadata ofAll =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            known.publisher(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            known.language());
    return told.orElse(many ? ofAll : known);
  }
}
