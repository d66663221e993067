package org.newsgraph.article.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Unreadable;

/// A web page with an article on it.
public final class HtmlPage {
  /// A text of fewer words may be only the beginning of what the page has elsewhere.
  private static final int SHORT = 40;

  private static final int SHORTEST_PARAGRAPH = 20;

  private final Document page;
  private final Set<String> titles;
  private final JsonLdArticle json;

  private HtmlPage(Document page) {
    this.page = page;
    this.titles = Titles.of(page);
    this.json = JsonLdArticle.of(JsonLd.of(page), titles);
  }

  /// Reads the article.
  ///
  /// @param declaredCharset the encoding that the HTTP header tells
  /// @param url where the page came from
  /// @throws Unreadable when there is no article on the page
  public static HtmlArticle read(
      byte[] bytes, Optional<String> declaredCharset, Optional<String> url) throws Unreadable {
    HtmlPage page = new HtmlPage(PageParser.parse(PageDecoder.decode(bytes, declaredCharset)));
    String text = page.text();
    Metadata metadata = PageMetadata.of(page.page, page.json, url);
    return new HtmlArticle(metadata, text);
  }

  private String text() throws Unreadable {
    MainText shown = MainText.of(page, titles);
    if (shown.words() >= SHORT) {
      refuseLinks(shown);
      return shown.text();
    }
    Optional<String> told = json.body().map(MainText::plain).filter(body -> isMore(body, shown));
    if (told.isPresent()) {
      return told.get();
    }
    MainText all = MainText.withHidden(page, titles);
    MainText best = all.words() >= SHORT && all.words() > 2 * shown.words() ? all : shown;
    refuseLinks(best);
    return best.text();
  }

  private static boolean isMore(String body, MainText shown) {
    int words = body.split("\\s+").length;
    return words >= SHORT && words > 2 * shown.words();
  }

  private static void refuseLinks(MainText text) throws Unreadable {
    long words = text.page().blocks().stream().mapToInt(Block::words).sum();
    double linked = text.page().blocks().stream().mapToDouble(b -> b.words() * b.linkShare()).sum();
    boolean paragraph =
        text.blocks().stream()
            .anyMatch(block -> block.words() >= SHORTEST_PARAGRAPH || block.sentences() > 1);
    if (words == 0) {
      throw new Unreadable("", "there is no text in it");
    }
    if (!paragraph && linked > 0.5 * words) {
      throw new Unreadable("", "it is a list of links, no article");
    }
    if (text.blocks().isEmpty()) {
      throw new Unreadable("", "there is no text of an article in it");
    }
  }
}
