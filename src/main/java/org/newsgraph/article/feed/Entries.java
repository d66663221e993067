package org.newsgraph.article.feed;

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

/// Turns the items of one feed into articles.
///
/// @param mediaType of the feed
record Entries(Input input, ReadOptions options, String mediaType) {

  /// What comes of an item.
  ///
  /// @param where the item in its feed, `item 17`
  /// @param bytes the item
  ReadResult result(Entry entry, String where, byte[] bytes, Raw raw) {
    String name = entry.id().or(() -> entry.metadata().url()).orElse(input.name());
    Optional<String> headline = entry.metadata().headline();
    if (entry.text().isBlank() && headline.isPresent()) {
      return new ReadResult.Skipped(name, Cause.NO_TEXT);
    }
    Source source =
        new Source(name, Optional.of(mediaType), Optional.of(DigestUtils.sha256Hex(bytes)));
    try {
      Article article = ArticleText.article(entry.text(), known(entry.metadata()), source, options);
      return article.text().equals(headline.orElse(""))
          ? new ReadResult.Skipped(name, Cause.NO_TEXT)
          : new ReadResult.Read(article);
    } catch (Unreadable e) {
      return rejected(name, where, e.reason(), raw);
    }
  }

  /// An item that gives no article.
  ReadResult.Rejected rejected(String name, String where, String reason, Raw raw) {
    return new ReadResult.Rejected(name, input.place() + ", " + where, reason, raw);
  }

  /// The bytes of an item, in the file where they lie in one.
  ///
  /// @param begin the first byte, counted from 0
  /// @param end the byte after the last one
  Raw raw(byte[] bytes, long begin, long end) {
    if (input.file().isPresent()) {
      return new Raw.InFile(input.file().get(), begin, end);
    }
    return bytes.length == 0 ? new Raw.Nothing() : Raw.Held.of(bytes);
  }

  /// What is known of a feed's address, headline and date is not known of its items.
  private Metadata known(Metadata told) {
    Metadata feed = input.known().metadata();
    return told.orElse(
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            feed.publisher(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            feed.language()));
  }
}
