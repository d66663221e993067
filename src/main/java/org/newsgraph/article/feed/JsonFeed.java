package org.newsgraph.article.feed;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.json.JsonBytes;
import org.newsgraph.article.json.JsonHead;
import org.newsgraph.article.markup.Items;

/// JSON Feed 1 and 1.1 (jsonfeed.org). The feed's bytes are held, because what it tells of itself
/// may come after its items; of these one is in memory.
public final class JsonFeed implements ArticleFormat {
  private static final String TYPE = "application/feed+json";

  /// How many times larger than one article a feed may be.
  private static final int ARTICLES = 4;

  @Override
  public Set<String> endings() {
    return Set.of(".json");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return JsonHead.of(input).filter(head -> isFeed(head, input)).isPresent();
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    ReadOptions options = reading.options();
    try {
      JsonBytes json = JsonBytes.of(input, options.maximumPageBytes() * ARTICLES);
      return new JsonEntries(new Items(input, options, TYPE, true), json);
    } catch (Unreadable e) {
      return Collections.<ReadResult>singleton(input.rejected(e, new byte[0])).iterator();
    }
  }

  /// Its version comes late where its fields are sorted.
  private static boolean isFeed(JsonHead head, Input input) {
    return head.fields().getOrDefault("version", "").contains("jsonfeed.org/version/")
        || input.known().mediaType().equals(Optional.of(TYPE))
        || (head.has("items") && (head.has("home_page_url") || head.has("feed_url")));
  }
}
